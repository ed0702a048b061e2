package io.hinterland.queries.significance;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The edges that a metapath walks along, held in memory. Immutable. */
public final class Network {

    private static final CypherTemplate LINKS = CypherTemplate.read(Network.class, "links");

    /** Exchanges tried for each edge; ten mix well in practice (Himmelstein et al. 2023). */
    private static final int ATTEMPTS = 10;

    private final Metapath metapath;
    private final Map<NodeType, Nodes> nodes;
    private final Map<EdgeType, Links> links;

    private Network(Metapath metapath, Map<NodeType, Nodes> nodes, Map<EdgeType, Links> links) {
        this.metapath = metapath;
        this.nodes = nodes;
        this.links = links;
    }

    /**
     * Reads the edges of a graph.
     *
     * @throws InvalidInputException if the metapath has filters or steps of variable length
     */
    public static Network read(Graph graph, Metapath metapath, boolean boilerplate) {
        requireBare(metapath);
        Map<NodeType, Nodes> nodes = new LinkedHashMap<>();
        metapath.nodeTypes().forEach(type -> nodes.computeIfAbsent(type, added -> new Nodes()));
        Map<EdgeType, List<int[]>> pairs = new LinkedHashMap<>();
        metapath.steps().stream()
                .flatMap(step -> step.edgeType().members().stream())
                .distinct()
                .forEach(type -> pairs.put(type, pairs(graph, type, boilerplate, nodes)));
        Map<EdgeType, Links> links = new LinkedHashMap<>();
        pairs.forEach((type, joined) -> links.put(type, links(type, joined, nodes)));
        return new Network(metapath, nodes, links);
    }

    private static void requireBare(Metapath metapath) {
        boolean filtered = metapath.nodeFilters().stream().anyMatch(filter -> !filter.isEmpty())
                || metapath.steps().stream().anyMatch(step -> !step.filter().isEmpty());
        if (filtered || !metapath.isPlain()) {
            throw new InvalidInputException(
                    "How surprising counts are is known over metapaths without filters and without steps of variable"
                            + " length only, not over " + metapath);
        }
    }

    private static List<int[]> pairs(Graph graph, EdgeType type, boolean boilerplate, Map<NodeType, Nodes> nodes) {
        Nodes sources = nodes.getOrDefault(type.source(), new Nodes());
        Nodes targets = nodes.getOrDefault(type.target(), new Nodes());
        List<int[]> pairs = new ArrayList<>();
        graph.stream(
                LINKS.render(type),
                Map.of("boilerplate", boilerplate),
                row -> pairs.add(new int[] {
                    sources.number(row.get("source").asObject()),
                    targets.number(row.get("target").asObject())
                }));
        return pairs;
    }

    private static Links links(EdgeType type, List<int[]> pairs, Map<NodeType, Nodes> nodes) {
        List<int[]> sorted = pairs.stream()
                .sorted((one, other) -> one[0] != other[0] ? one[0] - other[0] : one[1] - other[1])
                .toList();
        return Links.of(
                sorted.stream().mapToInt(pair -> pair[0]).toArray(),
                sorted.stream().mapToInt(pair -> pair[1]).toArray(),
                size(nodes, type.source()),
                size(nodes, type.target()),
                !type.source().equals(type.target()));
    }

    private static int size(Map<NodeType, Nodes> nodes, NodeType type) {
        Nodes known = nodes.get(type);
        return known == null ? 0 : known.size();
    }

    /** Returns how many edges there are. */
    public long edges() {
        return links.values().stream().mapToLong(Links::size).sum();
    }

    /** Returns another network in which every node has as many edges of each type and direction. */
    public Network permuted(SplittableRandom random) {
        Map<EdgeType, Links> swapped = new LinkedHashMap<>();
        links.forEach((type, joined) -> swapped.put(type, joined.swapped((long) ATTEMPTS * joined.size(), random)));
        return new Network(metapath, nodes, swapped);
    }

    /** Returns how many exchanges are tried to make one permuted network. */
    long attempts() {
        return ATTEMPTS * edges();
    }

    Metapath metapath() {
        return metapath;
    }

    Nodes nodes(NodeType type) {
        return nodes.getOrDefault(type, new Nodes());
    }

    /** Returns the edges of each type; the members of a group are types of their own. */
    Map<EdgeType, Links> links() {
        return links;
    }
}
