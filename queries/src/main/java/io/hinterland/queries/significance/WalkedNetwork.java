package io.hinterland.queries.significance;

import io.hinterland.graph.Graph;
import io.hinterland.queries.filter.Included;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The edges that a metapath walks along, held in memory. Immutable. */
public final class WalkedNetwork {

    /** Exchanges tried for each edge; ten mix well in practice (Himmelstein et al. 2023). */
    private static final int ATTEMPTS = 10;

    private final Metapath metapath;
    private final Map<NodeType, NumberedNodes> nodes;
    private final List<BitSet> passing;
    private final Map<EdgeClass, NumberedEdges> links;

    /** @param passing the nodes that pass each of the metapath's filters, in its order */
    WalkedNetwork(
            Metapath metapath,
            Map<NodeType, NumberedNodes> nodes,
            List<BitSet> passing,
            Map<EdgeClass, NumberedEdges> links) {
        this.metapath = metapath;
        this.nodes = nodes;
        this.passing = passing;
        this.links = links;
    }

    /** Reads the edges of a graph, without what says little about a model unless asked for. */
    public static WalkedNetwork read(Graph graph, Metapath metapath, Included included) {
        return new NetworkReader(graph, metapath, included).read();
    }

    /** Returns how many exchanges it would take to make one permuted network, without reading the edges. */
    static long attempts(Graph graph, Metapath metapath, Included included) {
        return ATTEMPTS * new NetworkReader(graph, metapath, included).count();
    }

    /** Returns how many edges there are. */
    public long edges() {
        return links.values().stream().mapToLong(NumberedEdges::size).sum();
    }

    /**
     * Returns another network in which every node has as many edges of each class and direction, and passes the same
     * filters.
     */
    public WalkedNetwork permuted(SplittableRandom random) {
        return permuted(random, () -> {});
    }

    /** As {@link #permuted(SplittableRandom)}; the checkpoint is asked now and then, and ends it by throwing. */
    WalkedNetwork permuted(SplittableRandom random, Runnable checkpoint) {
        Map<EdgeClass, NumberedEdges> swapped = new LinkedHashMap<>();
        links.forEach((same, joined) ->
                swapped.put(same, joined.swapped((long) ATTEMPTS * joined.size(), random, checkpoint)));
        return new WalkedNetwork(metapath, nodes, passing, swapped);
    }

    Metapath metapath() {
        return metapath;
    }

    NumberedNodes nodes(NodeType type) {
        return nodes.getOrDefault(type, new NumberedNodes());
    }

    /** Returns the nodes that walks may begin at, where the place is 0, or be at after so many steps. */
    BitSet passing(int place) {
        return passing.get(place);
    }

    Map<EdgeClass, NumberedEdges> links() {
        return links;
    }

    /** Returns the classes of the edges that a step goes along. */
    List<EdgeClass> walkedBy(Step step) {
        return links.keySet().stream().filter(same -> same.isWalkedBy(step)).toList();
    }

    /**
     * Edges that no step of a metapath tells apart.
     *
     * @param type one type, no group of them
     * @param passed those of the filters on such edges that they pass
     */
    record EdgeClass(EdgeType type, Set<Filter> passed) {

        EdgeClass {
            passed = Set.copyOf(passed);
        }

        /** Returns whether the step goes along such edges. */
        boolean isWalkedBy(Step step) {
            return step.edgeType().members().contains(type) && passed.contains(step.filter());
        }
    }
}
