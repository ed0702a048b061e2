package io.hinterland.queries.significance;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.queries.node.NodeName;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;

/**
 * Tells how surprising walk counts are, given the degrees of all nodes; see {@link PermutationTest}. The edges of the
 * metapath are read into memory for each question. Safe for use by several threads.
 */
public final class Significance {

    /** About a minute of one core. */
    private static final long MOST_EXCHANGES = 1_000_000_000;

    private static final CypherTemplate ENDS = CypherTemplate.read(Significance.class, "ends");

    private final Graph graph;
    private final Metagraph metagraph;
    private final long mostExchanges;

    /** Looks at the network of a model hub. */
    public Significance(Graph graph) {
        this(graph, Metagraph.hub());
    }

    /** Looks at a graph whose labels, relationship types and keys are those of the metagraph. */
    public Significance(Graph graph, Metagraph metagraph) {
        this(graph, metagraph, MOST_EXCHANGES);
    }

    Significance(Graph graph, Metagraph metagraph, long mostExchanges) {
        this.graph = graph;
        this.metagraph = metagraph;
        this.mostExchanges = mostExchanges;
    }

    /** Returns the same, reading through another view of the same graph. */
    public Significance reading(Graph view) {
        return new Significance(view, metagraph, mostExchanges);
    }

    /**
     * Returns how surprising the counts from a node are to those targets that most walks lead to.
     *
     * @param source a model's id, an arXiv id in any spelling, or the name of what the metapath begins with
     * @param metapath in any notation that {@link Metapath#parse} reads
     * @throws io.hinterland.schema.metapath.InvalidMetapathException if the metapath is none of the metagraph
     * @throws InvalidInputException if the source cannot be the name of such a node, or too many edges lie in the way
     * @throws NotFoundException if the graph has no such node
     */
    public SignificanceAnswer from(String source, String metapath, SignificanceOptions options) {
        Metapath walked = Metapath.parse(metapath, metagraph);
        NodeReference node = required(source, walked.source());
        WalkedNetwork network = read(walked, options);
        OptionalInt number = network.nodes(walked.source()).known(node.key());
        List<Integer> targets = number.isPresent() ? best(network, number.getAsInt(), options) : List.of();
        return answer(network, node, targets, options);
    }

    /**
     * Returns how surprising the count from one node to one other is.
     *
     * @param target as the source, for what the metapath ends with
     * @throws io.hinterland.schema.metapath.InvalidMetapathException as {@link #from}
     * @throws InvalidInputException as {@link #from}, or if the two are one node
     * @throws NotFoundException as {@link #from}
     */
    public SignificanceAnswer between(String source, String target, String metapath, SignificanceOptions options) {
        Metapath walked = Metapath.parse(metapath, metagraph);
        NodeReference node = required(source, walked.source());
        NodeReference other = required(target, walked.target());
        if (node.equals(other)) {
            throw new InvalidInputException("The significance of a count is defined for two different nodes");
        }
        WalkedNetwork network = read(walked, options);
        OptionalInt number = network.nodes(walked.target()).known(other.key());
        boolean joined = number.isPresent()
                && network.nodes(walked.source()).known(node.key()).isPresent();
        return answer(network, node, joined ? List.of(number.getAsInt()) : List.of(), options);
    }

    private NodeReference required(String name, NodeType type) {
        NodeReference node = NodeName.parse(name, metagraph).as(type);
        graph.inReadTransaction(transaction -> {
            node.require(transaction);
            return true;
        });
        return node;
    }

    private WalkedNetwork read(Metapath metapath, SignificanceOptions options) {
        long attempts = WalkedNetwork.attempts(graph, metapath, options.included());
        if (attempts * options.permutations() > mostExchanges) {
            throw new InvalidInputException(
                    "Permuting the edges of %s takes %,d exchanges, and %,d permutations would take too long; %s"
                            .formatted(metapath, attempts, options.permutations(), wayOut(attempts)));
        }
        return WalkedNetwork.read(graph, metapath, options.included());
    }

    private String wayOut(long attempts) {
        long possible = mostExchanges / attempts;
        return possible < SignificanceOptions.LEAST_PERMUTATIONS
                ? "use a metapath with fewer edges, or add filters"
                : "use at most " + possible + " permutations";
    }

    /** Returns the targets that most walks lead to, models that are not listed left out. */
    private List<Integer> best(WalkedNetwork network, int source, SignificanceOptions options) {
        NodeType type = network.metapath().target();
        NumberedNodes nodes = network.nodes(type);
        boolean sameType = type.equals(network.metapath().source());
        long[] counts = new NetworkWalks(network).from(source);
        List<Integer> reached = IntStream.range(0, counts.length)
                .filter(node -> counts[node] > 0 && !(sameType && node == source))
                .boxed()
                .toList();
        Map<Object, String> ends = names(type, reached.stream().map(nodes::key).toList());
        return reached.stream()
                .filter(node -> ends.containsKey(nodes.key(node)))
                .sorted(Comparator.comparingLong((Integer node) -> -counts[node])
                        .thenComparing(node -> nodes.key(node).toString()))
                .limit(options.limit())
                .toList();
    }

    private SignificanceAnswer answer(
            WalkedNetwork network, NodeReference source, List<Integer> targets, SignificanceOptions options) {
        Metapath metapath = network.metapath();
        List<SignificanceAnswer.SurprisingCount> counts = new ArrayList<>();
        if (!targets.isEmpty()) {
            NumberedNodes nodes = network.nodes(metapath.target());
            Map<Object, String> names =
                    names(metapath.target(), targets.stream().map(nodes::key).toList());
            int number = network.nodes(metapath.source()).number(source.key());
            List<PermutationTest.Tail> tails = new PermutationTest(network, options.permutations(), options.seed())
                    .tails(number, targets, graph::requireWanted);
            for (int index = 0; index < targets.size(); index++) {
                Object key = nodes.key(targets.get(index));
                counts.add(count(key, names, tails.get(index)));
            }
        }
        counts.sort(Comparator.comparingDouble(SignificanceAnswer.SurprisingCount::p)
                .thenComparing(Comparator.comparingLong(SignificanceAnswer.SurprisingCount::walks)
                        .reversed())
                .thenComparing(SignificanceAnswer.SurprisingCount::key));
        return new SignificanceAnswer(metapath, source.key().toString(), options.permutations(), counts);
    }

    private static SignificanceAnswer.SurprisingCount count(
            Object key, Map<Object, String> names, PermutationTest.Tail tail) {
        String text = key.toString();
        return new SignificanceAnswer.SurprisingCount(
                text, names.getOrDefault(key, text), tail.walks(), tail.expected(), tail.p(), tail.compared());
    }

    private Map<Object, String> names(NodeType type, List<Object> keys) {
        Function<Record, Map.Entry<Object, String>> row = found -> {
            Object key = found.get("key").asObject();
            return Map.entry(key, found.get("name").asString(key.toString()));
        };
        return graph.read(ENDS.render(type), Map.of("keys", keys), row).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
