package io.hinterland.queries.cost;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Step;
import java.util.Map;
import java.util.Optional;

/**
 * Degree statistics of a graph.
 *
 * @param byEdgeType by the name of an edge type
 * @param nodes how many there are, by label
 */
record DegreeStatistics(Map<String, EdgeDegrees> byEdgeType, Map<String, Long> nodes) {

    DegreeStatistics {
        byEdgeType = Map.copyOf(byEdgeType);
        nodes = Map.copyOf(nodes);
    }

    EdgeDegrees of(EdgeType member) {
        return byEdgeType.getOrDefault(member.name(), EdgeDegrees.NONE);
    }

    double nodes(NodeType nodeType) {
        return nodes.getOrDefault(nodeType.label(), 0L);
    }

    /** Returns how many edges the step can go along in all. */
    double edges(Step step) {
        return step.edgeType().members().stream()
                .mapToDouble(member -> of(member).edges())
                .sum();
    }

    /** Returns how many nodes the step can arrive at in all. */
    double reached(Step step) {
        double reached = step.edgeType().members().stream()
                .mapToDouble(member -> of(member).reached(step.direction()))
                .sum();
        return Math.min(reached, nodes(step.to()));
    }

    /**
     * Returns how many edges a step finds on average at a node that the one before it arrived at. Going back the way it
     * came, it meets nodes as often as they have edges, which is the second moment; edges of other types are taken to
     * have nothing to do with each other.
     */
    double fanOut(Optional<Step> before, Step step) {
        double arrivals = before.map(this::edges).orElse(0.0);
        double fanOut = 0;
        for (EdgeType leaving : step.edgeType().members()) {
            double any = nodes(step.from()) == 0 ? 0 : of(leaving).edges() / nodes(step.from());
            double back = before.filter(earlier -> earlier.direction() != step.direction())
                    .filter(earlier -> earlier.edgeType().members().contains(leaving))
                    .map(earlier -> of(leaving).edges() / Math.max(arrivals, 1))
                    .orElse(0.0);
            fanOut += back * of(leaving).foundAlongEdge(step.direction()) + (1 - back) * any;
        }
        return fanOut;
    }

    /**
     * How the edges of one type spread over the nodes at their ends.
     *
     * @param edges how many there are
     * @param sources how many nodes at least one of them leaves
     * @param sourceSquares the sum over these of the square of how many leave
     * @param targets how many nodes at least one of them reaches
     * @param targetSquares the sum over these of the square of how many reach it
     */
    record EdgeDegrees(long edges, long sources, double sourceSquares, long targets, double targetSquares) {

        static final EdgeDegrees NONE = new EdgeDegrees(0, 0, 0, 0, 0);

        /** Returns how many nodes a step in that direction reaches, from all others together. */
        long reached(Step.Direction direction) {
            return direction == Step.Direction.FORWARD ? targets : sources;
        }

        /**
         * Returns how many edges a step in that direction finds on average at a node that itself was found along such
         * an edge: the second moment of the degrees by the first.
         */
        double foundAlongEdge(Step.Direction direction) {
            return edges == 0 ? 0 : (direction == Step.Direction.FORWARD ? sourceSquares : targetSquares) / edges;
        }
    }
}
