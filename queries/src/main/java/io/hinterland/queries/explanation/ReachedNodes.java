package io.hinterland.queries.explanation;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Step;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nodes that walks from one end reach after some steps. What lies beyond is read once, however many metapaths go on
 * from there.
 */
final class ReachedNodes {

    private final StepReader reader;
    private final DegreeCache degrees;
    private final NodeType nodeType;
    private final Set<Object> nodes;
    private final Optional<ReachedNodes> before;
    private final List<StepReader.Edge> edges;
    private final Map<FilteredStep, ReachedNodes> beyond = new HashMap<>();
    private final Map<Step, Long> widths = new HashMap<>();

    private ReachedNodes(
            StepReader reader,
            DegreeCache degrees,
            NodeType nodeType,
            Set<Object> nodes,
            Optional<ReachedNodes> before,
            List<StepReader.Edge> edges) {
        this.reader = reader;
        this.degrees = degrees;
        this.nodeType = nodeType;
        this.nodes = nodes;
        this.before = before;
        this.edges = edges;
    }

    /** Returns the frontier of walks without a step. */
    static ReachedNodes at(NodeType nodeType, Object key, StepReader reader, DegreeCache degrees) {
        return new ReachedNodes(reader, degrees, nodeType, Set.of(key), Optional.empty(), List.of());
    }

    ReachedNodes beyond(FilteredStep hop) {
        return beyond.computeIfAbsent(hop, this::read);
    }

    private ReachedNodes read(FilteredStep hop) {
        List<StepReader.Edge> met = reader.edges(hop, nodes);
        Set<Object> reached = new LinkedHashSet<>();
        met.forEach(edge -> reached.add(edge.there()));
        return new ReachedNodes(reader, degrees, hop.step().to(), reached, Optional.of(this), met);
    }

    /** Returns how many edges a walk over the step can choose between. */
    long width(Step step) {
        return widths.computeIfAbsent(step, this::sum);
    }

    private long sum(Step step) {
        Map<Object, Long> known = degrees.of(step, nodes);
        return nodes.stream().mapToLong(node -> known.getOrDefault(node, 0L)).sum();
    }

    Optional<ReachedNodes> before() {
        return before;
    }

    /** Returns the edges that led here from the frontier before. */
    List<StepReader.Edge> edges() {
        return edges;
    }

    Set<Object> nodes() {
        return nodes;
    }

    /** Returns the nodes in words, {@code Paper 2505.09388} or {@code 12 Paper nodes}. */
    String words() {
        return nodes.size() == 1
                ? nodeType.label() + " " + nodes.iterator().next()
                : "%,d %s nodes".formatted(nodes.size(), nodeType.label());
    }
}
