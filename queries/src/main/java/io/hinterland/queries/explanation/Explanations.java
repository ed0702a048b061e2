package io.hinterland.queries.explanation;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Deadline;
import io.hinterland.queries.cost.TooExpensiveException;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.queries.node.NodeName;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;

/**
 * Explains why two nodes are joined: the best paths between them, or where walks died. Both ends count even if they are
 * models that are not listed. Safe for use by several threads.
 */
public final class Explanations {

    private final Graph graph;
    private final Metagraph metagraph;
    private final MetapathScores scores;

    /** Explains the network of a model hub. */
    public Explanations(Graph graph) {
        this(graph, Metagraph.hub());
    }

    /** Explains a graph whose labels, relationship types and keys are those of the metagraph. */
    public Explanations(Graph graph, Metagraph metagraph) {
        this(graph, metagraph, new MetapathScores(graph, metagraph));
    }

    private Explanations(Graph graph, Metagraph metagraph, MetapathScores scores) {
        this.graph = graph;
        this.metagraph = metagraph;
        this.scores = scores;
    }

    /** Returns the same, reading through another view of the same graph. */
    public Explanations reading(Graph view) {
        return new Explanations(view, metagraph, scores.reading(view));
    }

    /**
     * Returns the best paths over one metapath; one with steps of variable length is followed as the plain ones that it
     * stands for.
     *
     * @param source a model's id, an arXiv id in any spelling, or the name of what the metapath begins with
     * @param target the same for what it ends with
     * @param metapath in any notation that {@link Metapath#parse} reads
     * @throws io.hinterland.schema.metapath.InvalidMetapathException if the metapath is none of the metagraph
     * @throws InvalidInputException if one of them cannot be the name of such a node
     * @throws NotFoundException if the graph has no such node
     */
    public Explanation over(String source, String target, String metapath, ExplanationOptions options) {
        Metapath walked = Metapath.parse(metapath, metagraph);
        NodeReference one = NodeName.parse(source, metagraph).as(walked.source());
        NodeReference other = NodeName.parse(target, metagraph).as(walked.target());
        return explain(
                transaction -> {
                    one.require(transaction);
                    other.require(transaction);
                    return new Question(one, other, walked.unrolled());
                },
                options);
    }

    /**
     * Returns the best paths over all metapaths between the types of the two nodes, up to the length that the options
     * say.
     *
     * @param source as people name the node, such as {@code Qwen/Qwen3-8B}; {@code Library:transformers} where a name
     *     is shared
     * @param target the same for the other node
     * @throws InvalidInputException if several nodes are called so
     * @throws NotFoundException if the graph has no such node
     */
    public Explanation overAll(String source, String target, ExplanationOptions options) {
        NodeName one = NodeName.parse(source, metagraph);
        NodeName other = NodeName.parse(target, metagraph);
        return explain(
                transaction -> {
                    NodeReference from = one.find(transaction, metagraph);
                    NodeReference to = other.find(transaction, metagraph);
                    return new Question(
                            from,
                            to,
                            metagraph.metapaths(from.nodeType(), to.nodeType(), options.length(), Integer.MAX_VALUE));
                },
                options);
    }

    /**
     * One of several nodes that paths lead to.
     *
     * @param node its name
     * @param metapath the metapath that paths to it go over
     */
    public record Target(String node, Metapath metapath) {}

    private record Question(NodeReference source, NodeReference target, List<Metapath> metapaths) {}

    private record Answer(
            Question question,
            List<FoundPath> paths,
            List<Explanation.DeadEnd> deadEnds,
            Map<NodeType, Map<Object, String>> names) {

        Explanation.Node node(NodeReference reference) {
            String key = reference.key().toString();
            String name = names.getOrDefault(reference.nodeType(), Map.of()).getOrDefault(reference.key(), key);
            return new Explanation.Node(reference.nodeType().label(), key, name);
        }
    }

    /**
     * Returns the best paths from one node to each of several, each over a metapath of its own, in the order of these.
     * What they have in common is read once. Paths have a share only where the search learned it.
     *
     * @param source as in {@link #over}; all metapaths begin with its type
     * @throws InvalidInputException if one of the nodes cannot be named so
     * @throws NotFoundException if the graph lacks one of them
     */
    public List<Explanation> toEach(String source, List<Target> targets, ExplanationOptions options) {
        return graph
                .inReadTransaction(transaction -> {
                    SharedReads reads = reads(transaction, options);
                    return targets.stream()
                            .map(target -> answer(question(source, target, transaction), options, reads))
                            .toList();
                })
                .stream()
                .map(answer -> explanation(answer, metapath -> OptionalDouble.empty()))
                .toList();
    }

    private Question question(String source, Target target, TransactionContext transaction) {
        Metapath metapath = target.metapath();
        NodeReference one = NodeName.parse(source, metagraph).as(metapath.source());
        NodeReference other = NodeName.parse(target.node(), metagraph).as(metapath.target());
        one.require(transaction);
        other.require(transaction);
        return new Question(one, other, metapath.unrolled());
    }

    private Explanation explain(Function<TransactionContext, Question> asked, ExplanationOptions options) {
        Answer answer = graph.inReadTransaction(
                transaction -> answer(asked.apply(transaction), options, reads(transaction, options)));
        return explanation(answer, metapath -> total(answer.question(), metapath, options));
    }

    private static SharedReads reads(TransactionContext transaction, ExplanationOptions options) {
        return new SharedReads(new StepReader(transaction, options.included()));
    }

    private Answer answer(Question question, ExplanationOptions options, SharedReads reads) {
        PathSearch search = new PathSearch(question.source(), question.target(), options, reads, graph::requireWanted);
        question.metapaths().forEach(search::follow);
        List<FoundPath> best = search.best();
        StepReader reader = reads.reader();
        Map<NodeType, Map<Object, String>> names = new LinkedHashMap<>(FoundPath.names(best, reader));
        for (NodeReference end : List.of(question.source(), question.target())) {
            Map<Object, String> known = new LinkedHashMap<>(names.getOrDefault(end.nodeType(), Map.of()));
            known.putAll(reader.names(end.nodeType(), List.of(end.key())));
            names.put(end.nodeType(), known);
        }
        return new Answer(question, best, search.deadEnds(), names);
    }

    /** @param unknownTotal the DWPC of a metapath, where the search did not learn it */
    private static Explanation explanation(Answer answer, Function<Metapath, OptionalDouble> unknownTotal) {
        Map<Metapath, OptionalDouble> totals = new HashMap<>();
        List<Explanation.Path> paths = new ArrayList<>();
        for (FoundPath found : answer.paths()) {
            OptionalDouble total = totals.computeIfAbsent(
                    found.metapath(),
                    metapath -> found.total().isPresent() ? found.total() : unknownTotal.apply(metapath));
            paths.add(found.explained(answer.names(), total));
        }
        return new Explanation(
                answer.node(answer.question().source()),
                answer.node(answer.question().target()),
                answer.question().metapaths().size(),
                paths,
                answer.deadEnds(),
                PathCypher.of(paths));
    }

    /** The best paths are worth telling even where it would take too long to walk all of them. */
    private OptionalDouble total(Question question, Metapath metapath, ExplanationOptions options) {
        ScoreOptions dwpc = ScoreOptions.of(Measure.DWPC)
                .withDamping(options.damping())
                .withWalks(WalkOptions.DEFAULT.withIncluded(options.included()));
        try {
            return OptionalDouble.of(scores.reading(Deadline.withinHalf(graph))
                    .between(
                            question.source().key().toString(),
                            question.target().key().toString(),
                            metapath.toString(),
                            dwpc)
                    .score());
        } catch (TooExpensiveException | DeadlineException tooLong) {
            graph.requireWanted();
            return OptionalDouble.empty();
        }
    }
}
