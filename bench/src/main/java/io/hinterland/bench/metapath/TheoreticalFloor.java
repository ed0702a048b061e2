package io.hinterland.bench.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The least that walk counts can take: the product of a sparse vector with the matrix of each step, in plain Java over
 * the same edges, without a server, a transaction, a check for overflow, or the choice of the best.
 */
final class TheoreticalFloor {

    private final Map<EdgeType, StepEdges> edges = new HashMap<>();
    private final Graph graph;
    private final int nodes;
    private long[] weights;
    private long[] next;
    private int[] touched;
    private int[] touchedNext;

    TheoreticalFloor(Graph graph) {
        this.graph = graph;
        this.nodes = graph.readFirst("MATCH (n) RETURN max(id(n)) AS most", Map.of(), row -> row.get("most")
                                .asInt())
                        .orElse(0)
                + 1;
        weights = new long[nodes];
        next = new long[nodes];
        touched = new int[nodes];
        touchedNext = new int[nodes];
    }

    /** Reads what a metapath goes along, so that counting does not. */
    void prepare(Metapath metapath) {
        for (Step step : metapath.steps()) {
            for (EdgeType type : step.edgeType().members()) {
                edges.computeIfAbsent(type, missing -> StepEdges.read(graph, missing, nodes));
            }
        }
    }

    /** Returns by node id how many edges of the first step there are. */
    int[] degrees(Metapath metapath) {
        Step first = metapath.steps().get(0);
        int[] degrees = new int[nodes];
        for (EdgeType type : first.edgeType().members()) {
            int[] offsets = offsets(type, first);
            Arrays.setAll(degrees, node -> degrees[node] + offsets[node + 1] - offsets[node]);
        }
        return degrees;
    }

    /** Counts the walks from one node; returns how many nodes they reach. */
    int count(int source, Metapath metapath) {
        weights[source] = 1;
        touched[0] = source;
        int count = 1;
        for (Step step : metapath.steps()) {
            int reached = 0;
            for (EdgeType type : step.edgeType().members()) {
                reached = multiply(count, reached, offsets(type, step), neighbours(type, step));
            }
            exchange(count);
            count = reached;
        }
        for (int index = 0; index < count; index++) {
            weights[touched[index]] = 0;
        }
        return count;
    }

    private int multiply(int count, int reached, int[] offsets, int[] neighbours) {
        int found = reached;
        for (int index = 0; index < count; index++) {
            int node = touched[index];
            long weight = weights[node];
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                int neighbour = neighbours[at];
                if (next[neighbour] == 0) {
                    touchedNext[found++] = neighbour;
                }
                next[neighbour] += weight;
            }
        }
        return found;
    }

    private void exchange(int count) {
        for (int index = 0; index < count; index++) {
            weights[touched[index]] = 0;
        }
        long[] emptied = weights;
        weights = next;
        next = emptied;
        int[] used = touched;
        touched = touchedNext;
        touchedNext = used;
    }

    private int[] offsets(EdgeType type, Step step) {
        return step.direction() == Step.Direction.FORWARD ? of(type).outgoing() : of(type).incoming();
    }

    private int[] neighbours(EdgeType type, Step step) {
        return step.direction() == Step.Direction.FORWARD ? of(type).ends() : of(type).starts();
    }

    private StepEdges of(EdgeType type) {
        StepEdges found = edges.get(type);
        if (found == null) {
            throw new IllegalStateException(type + " was not prepared");
        }
        return found;
    }
}
