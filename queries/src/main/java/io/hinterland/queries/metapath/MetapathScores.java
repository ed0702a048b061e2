package io.hinterland.queries.metapath;

import io.hinterland.graph.Graph;
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

    private final Graph graph;
    private final Metagraph metagraph;
    private final AcceleratedWalks accelerated;

    /** Measures in the network of a model hub. */
    public MetapathScores(Graph graph) {
        this(graph, Metagraph.hub());
    }

    /** Measures in a graph whose labels, relationship types and keys are those of the metagraph. */
    public MetapathScores(Graph graph, Metagraph metagraph) {
        this(graph, metagraph, AcceleratedWalks.of(graph));
    }

    /** Measures with compiled Cypher alone, even where the server has procedures for it. */
    public static MetapathScores compiled(Graph graph, Metagraph metagraph) {
        return new MetapathScores(graph, metagraph, AcceleratedWalks.none());
    }

    private MetapathScores(Graph graph, Metagraph metagraph, AcceleratedWalks accelerated) {
        this.graph = graph;
        this.metagraph = metagraph;
        this.accelerated = accelerated;
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
     */
    public ScoreAnswer from(String source, String metapath, ScoreOptions options) {
        Metapath walked = parse(metapath, options);
        NodeReference node = NodeReference.parse(walked.source(), source);
        Statement statement = compiled(walked, options, Values.parameters(), node);
        boolean isAccelerated = options.measure() == Measure.PATH_SIM && accelerated.serve(walked, options.walks());
        List<Score> scores = graph.inReadTransaction(transaction -> {
            node.require(transaction);
            if (isAccelerated) {
                return accelerated.pathSim(transaction, walked, node.key(), options.walks(), MetapathScores::score);
            }
            return transaction.run(statement.cypher(), statement.parameters()).list(MetapathScores::score);
        });
        return new ScoreAnswer(
                walked,
                options.measure(),
                node.key().toString(),
                scores,
                compiled(walked, options, Values.literals(), node).cypher());
    }

    private static Statement compiled(Metapath metapath, ScoreOptions options, Values values, NodeReference source) {
        return new SourceCompiler(new Plan(metapath, options, values), "score").from(source.key());
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
     */
    public PairScore between(String source, String target, String metapath, ScoreOptions options) {
        Metapath walked = parse(metapath, options);
        NodeReference one = NodeReference.parse(walked.source(), source);
        NodeReference other = NodeReference.parse(walked.target(), target);
        Statement statement = compiled(walked, options, Values.parameters(), one, other);
        double score = graph.inReadTransaction(transaction -> {
            one.require(transaction);
            other.require(transaction);
            List<Double> scores =
                    transaction.run(statement.cypher(), statement.parameters()).list(MetapathScores::number);
            return scores.isEmpty() ? 0.0 : scores.get(0);
        });
        return new PairScore(
                walked,
                options.measure(),
                one.key().toString(),
                other.key().toString(),
                score,
                compiled(walked, options, Values.literals(), one, other).cypher());
    }

    private static Statement compiled(
            Metapath metapath, ScoreOptions options, Values values, NodeReference source, NodeReference target) {
        return new PairCompiler(new Plan(metapath, options, values))
                .between(source.key(), target.key(), metapath.length() / 2);
    }

    private Metapath parse(String metapath, ScoreOptions options) {
        Metapath parsed = Metapath.parse(metapath, metagraph);
        options.measure().requireDefinedOn(parsed);
        return parsed;
    }

    private static Score score(Record row) {
        Value key = row.get("key");
        String text = key.asObject().toString();
        return new Score(text, row.get("name").asString(text), number(row));
    }

    private static double number(Record row) {
        return row.get("score").asDouble();
    }
}
