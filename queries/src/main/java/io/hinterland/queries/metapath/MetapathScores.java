package io.hinterland.queries.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.queries.FirstRows;
import io.hinterland.queries.filter.StatementValues;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Measures over metapaths how strongly nodes are joined. Safe for use by several threads. */
public final class MetapathScores {

    /** How many sources are answered at once. */
    public static final int MOST_SOURCES = 1_000;

    private final WalkedGraph network;

    /** Measures in the network of a model hub. */
    public MetapathScores(Graph graph) {
        this(graph, Metagraph.hub());
    }

    /** Measures in a graph whose labels, relationship types and keys are those of the metagraph. */
    public MetapathScores(Graph graph, Metagraph metagraph) {
        this(WalkedGraph.of(graph, metagraph));
    }

    /** Measures with compiled Cypher alone, even where the server has procedures for it. */
    public static MetapathScores compiled(Graph graph, Metagraph metagraph) {
        return new MetapathScores(WalkedGraph.withoutProcedures(graph, metagraph));
    }

    private MetapathScores(WalkedGraph network) {
        this.network = network;
    }

    /** Returns the same, reading through another view of the same graph. */
    public MetapathScores reading(Graph view) {
        return new MetapathScores(network.through(view));
    }

    /**
     * Returns what a metapath joins a node to, the highest scores first.
     *
     * @param source a model's id, an arXiv id in any spelling, or the name of what the metapath begins with
     * @param metapath in any notation that {@link Metapath#parse} reads
     * @throws io.hinterland.schema.metapath.InvalidMetapathException if the metapath is none of the metagraph
     * @throws InvalidInputException if the source cannot be the name of such a node, or the measure is not defined on
     *     the metapath
     * @throws NotFoundException if the graph has no such node
     * @throws io.hinterland.queries.cost.TooExpensiveException if the answer would take too long
     */
    public ScoreAnswer.FromSource from(String source, String metapath, ScoreOptions options) {
        Metapath walked = parse(metapath, options);
        NodeReference node = NodeReference.parse(walked.source(), source);
        CompilationPlan plan = new CompilationPlan(walked, options, StatementValues.parameters());
        CompiledStatement statement = compiled(plan, node);
        boolean isAccelerated = network.accelerated().serve(walked, options.walks());
        List<ScoreAnswer.Score> scores = network.graph().inReadTransaction(transaction -> {
            if (isAccelerated && plan.tellsPathsApart()) {
                new GuardedQuestion(network.survey(), walked, options).checkFrom(node, transaction);
            }
            if (isAccelerated) {
                return node.found(
                        network.accelerated().scores(transaction, plan, node.key(), MetapathScores::score),
                        transaction);
            }
            node.require(transaction);
            new GuardedQuestion(network.survey(), walked, options).checkFrom(node, transaction);
            return transaction.run(statement.cypher(), statement.parameters()).list(MetapathScores::score);
        });
        FirstRows<ScoreAnswer.Score> first =
                FirstRows.of(scores, options.walks().limit());
        return new ScoreAnswer.FromSource(
                walked,
                options.measure(),
                node.key().toString(),
                first.rows(),
                first.truncated(),
                compiled(new CompilationPlan(walked, options, StatementValues.literals()), node)
                        .cypher());
    }

    private static CompiledStatement compiled(CompilationPlan plan, NodeReference source) {
        return new SourceCompiler(plan, "score").from(source.key());
    }

    /**
     * Returns how strongly a metapath joins two nodes. The second counts even if walks end there only when asked to,
     * such as a model that is not listed.
     *
     * @param source as in {@link #from}
     * @param target the same for what the metapath ends with
     * @throws io.hinterland.schema.metapath.InvalidMetapathException if the metapath is none of the metagraph
     * @throws InvalidInputException if one of them cannot be the name of such a node, or the measure is not defined on
     *     the metapath
     * @throws NotFoundException if the graph has no such node
     * @throws io.hinterland.queries.cost.TooExpensiveException if the answer would take too long
     */
    public ScoreAnswer.OfPair between(String source, String target, String metapath, ScoreOptions options) {
        Metapath walked = parse(metapath, options);
        NodeReference one = NodeReference.parse(walked.source(), source);
        NodeReference other = NodeReference.parse(walked.target(), target);
        GuardedQuestion question = new GuardedQuestion(network.survey(), walked, options);
        boolean isAccelerated = network.accelerated().serve(walked, options.walks());
        return network.graph().inReadTransaction(transaction -> {
            one.require(transaction);
            other.require(transaction);
            question.checkBetween(one, transaction);
            int split = question.split(one, transaction);
            CompilationPlan plan = new CompilationPlan(walked, options, StatementValues.parameters());
            CompiledStatement statement = new PairCompiler(plan).between(one.key(), other.key(), split);
            CompiledStatement pasted = new PairCompiler(
                            new CompilationPlan(walked, options, StatementValues.literals()))
                    .between(one.key(), other.key(), split);
            double score = isAccelerated
                    ? network.accelerated().score(transaction, plan, one.key(), other.key())
                    : transaction.run(statement.cypher(), statement.parameters()).stream()
                            .mapToDouble(MetapathScores::number)
                            .sum();
            return new ScoreAnswer.OfPair(
                    walked, options.measure(), one.key().toString(), other.key().toString(), score, pasted.cypher());
        });
    }

    /**
     * Returns what a metapath joins each of several nodes to, in the order of these.
     *
     * @param sources as in {@link #from}; at most {@value #MOST_SOURCES}
     * @throws InvalidInputException if there are too many of them, or as in {@link #from}
     * @throws NotFoundException if the graph lacks one of them
     */
    public List<ScoreAnswer.FromSource> fromEach(List<String> sources, String metapath, ScoreOptions options) {
        if (sources.size() > MOST_SOURCES) {
            throw new InvalidInputException(
                    "At most " + MOST_SOURCES + " sources are allowed in one request, not " + sources.size());
        }
        return sources.stream().map(source -> from(source, metapath, options)).toList();
    }

    /**
     * Returns the pairs of different nodes that a metapath joins most strongly. Pairs neither begin nor end at models
     * that are not listed, unless this is asked for.
     *
     * @throws io.hinterland.schema.metapath.InvalidMetapathException if the metapath is none of the metagraph
     * @throws InvalidInputException if the measure is not defined on the metapath
     * @throws io.hinterland.queries.cost.TooExpensiveException if the answer would take too long
     */
    public ScoreAnswer.BestPairs pairs(String metapath, ScoreOptions options) {
        Metapath walked = parse(metapath, options);
        new GuardedQuestion(network.survey(), walked, options).checkPairs();
        CompiledStatement statement = pairs(walked, options, StatementValues.parameters());
        List<ScoreAnswer.ScoredPair> pairs =
                network.graph().read(statement.cypher(), statement.parameters(), MetapathScores::pair);
        FirstRows<ScoreAnswer.ScoredPair> first =
                FirstRows.of(pairs, options.walks().limit());
        return new ScoreAnswer.BestPairs(
                walked,
                options.measure(),
                first.rows(),
                first.truncated(),
                pairs(walked, options, StatementValues.literals()).cypher());
    }

    /** Returns how many nodes a metapath joins to the sources, whatever the limit. */
    public long targets(List<String> sources, String metapath, ScoreOptions options) {
        ScoreOptions unlimited = options.withWalks(options.walks().withLimit(WalkOptions.ALL));
        return sources.stream()
                .mapToLong(source -> from(source, metapath, unlimited).scores().size())
                .sum();
    }

    /** Returns how many pairs of different nodes a metapath joins, whatever the limit. */
    public long numberOfPairs(String metapath, ScoreOptions options) {
        ScoreOptions unlimited = options.withWalks(options.walks().withLimit(WalkOptions.ALL));
        CompiledStatement all = pairs(parse(metapath, options), unlimited, StatementValues.parameters());
        String counted = "CALL () {\n" + CompiledStatement.indented(all.cypher()) + "\n}\nRETURN count(*) AS pairs";
        return network.graph()
                .read(counted, all.parameters(), row -> row.get("pairs").asLong())
                .get(0);
    }

    private static CompiledStatement pairs(Metapath metapath, ScoreOptions options, StatementValues values) {
        return new SourceCompiler(new CompilationPlan(metapath, options, values), "score").pairs();
    }

    private static ScoreAnswer.ScoredPair pair(Record row) {
        String source = row.get("source").asObject().toString();
        String target = row.get("target").asObject().toString();
        return new ScoreAnswer.ScoredPair(
                source,
                row.get("sourceName").asString(source),
                target,
                row.get("targetName").asString(target),
                number(row));
    }

    private Metapath parse(String metapath, ScoreOptions options) {
        Metapath parsed = Metapath.parse(metapath, network.metagraph());
        options.measure().requireDefinedOn(parsed);
        return parsed;
    }

    private static ScoreAnswer.Score score(Record row) {
        Value key = row.get("key");
        String text = key.asObject().toString();
        return new ScoreAnswer.Score(text, row.get("name").asString(text), number(row));
    }

    private static double number(Record row) {
        return row.get("score").asDouble();
    }
}
