package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.NameSuggestion;
import io.hinterland.schema.metapath.FilterParser.Filtered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the nodes and edges that a metapath is made of, each with its filter. Used for one metapath. */
final class PartParser {

    private final NotationCursor cursor;
    private final Metagraph metagraph;
    private final PossibleSteps candidates;
    private final FilterParser filters;
    private final LengthsParser lengths;
    private final Set<String> variables = new HashSet<>();

    PartParser(NotationCursor cursor, Metagraph metagraph) {
        this.cursor = cursor;
        this.metagraph = metagraph;
        this.candidates = new PossibleSteps(metagraph);
        this.filters = new FilterParser(cursor);
        this.lengths = new LengthsParser(cursor);
    }

    /** A node of the metapath as it stands in the text. */
    record Node(NodeType nodeType, Filter filter) {}

    /** An edge of the metapath as it stands in the text. */
    record Edge(EdgeType edgeType, Lengths lengths, Filter filter) {

        Step walked(Step.Direction direction) {
            return new Step(edgeType, direction, lengths, filter);
        }
    }

    Node node() {
        boolean wrapped = cursor.accept("(");
        String called = wrapped ? variable() : "";
        cursor.skipSpace();
        int start = cursor.position();
        String label = cursor.name();
        NodeType nodeType = metagraph.nodeType(label).orElseThrow(() -> unknownNode(start, label));
        Filtered filtered = new Filtered(label, nodeType.properties());
        Filter filter = filters.braces(filtered);
        if (wrapped) {
            filter = filter.and(filters.where(filtered, called));
            cursor.expect(")");
        }
        return new Node(nodeType, filter);
    }

    /**
     * Reads what a pattern calls the node or edge, perhaps nothing. A name that came before would mean the same one.
     */
    private String variable() {
        cursor.skipSpace();
        int start = cursor.position();
        String name = cursor.name();
        if (!name.isEmpty() && cursor.follows(":") && !variables.add(name)) {
            throw cursor.invalid(
                    start,
                    "A metapath does not say that two of its nodes are the same, so " + NotationCursor.shortened(name)
                            + " stands only once",
                    List.of());
        }
        cursor.expect(":");
        return name;
    }

    Edge edge() {
        boolean wrapped = cursor.accept("[");
        String called = wrapped ? variable() : "";
        EdgeType edgeType = wrapped ? alternatives() : oneEdge();
        cursor.skipSpace();
        int behind = cursor.position();
        Lengths walked = lengths.read();
        if (!walked.isOnce() && !edgeType.source().equals(edgeType.target())) {
            throw cursor.invalid(
                    behind,
                    edgeType.name() + " leads from " + edgeType.source().label() + " to "
                            + edgeType.target().label() + ", so it cannot follow itself",
                    candidates.repeatable());
        }
        Filtered filtered = new Filtered(edgeType.name(), edgeType.properties());
        Filter filter = filters.braces(filtered);
        if (wrapped) {
            filter = filter.and(filters.where(filtered, called));
            cursor.expect("]");
        }
        return new Edge(edgeType, walked, filter);
    }

    private EdgeType alternatives() {
        cursor.skipSpace();
        int start = cursor.position();
        List<EdgeType> alternatives = new ArrayList<>(List.of(oneEdge()));
        while (cursor.accept("|")) {
            cursor.accept(":");
            alternatives.add(oneEdge());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : group(alternatives, start);
    }

    private EdgeType group(List<EdgeType> alternatives, int start) {
        return metagraph
                .group(alternatives)
                .orElseThrow(() -> cursor.invalid(
                        start,
                        "Only all members of a group stand together; write one edge type, or the name of a group",
                        metagraph.groups().stream().map(EdgeType::name).toList()));
    }

    private EdgeType oneEdge() {
        cursor.skipSpace();
        int start = cursor.position();
        String name = cursor.name();
        return metagraph.edgeType(name).orElseThrow(() -> unknownEdge(start, name));
    }

    private InvalidMetapathException unknownNode(int start, String label) {
        if (metagraph.edgeType(label).isPresent()) {
            return cursor.invalid(
                    start,
                    label + " is an edge type, which needs a direction",
                    List.of("-" + label + "->", "<-" + label + "-"));
        }
        return cursor.invalid(start, unexpected("a node type", label, candidates.labels()), candidates.labels());
    }

    private InvalidMetapathException unknownEdge(int start, String name) {
        if (metagraph.nodeType(name).isPresent()) {
            return cursor.invalid(
                    start, "Expected an edge type, but " + name + " is a node type", candidates.edgeNames());
        }
        return cursor.invalid(start, unexpected("an edge type", name, candidates.edgeNames()), candidates.edgeNames());
    }

    private static String unexpected(String expected, String name, List<String> known) {
        return name.isEmpty()
                ? "Expected the name of " + expected
                : NotationCursor.shortened(name) + " is not the name of " + expected + NameSuggestion.hint(name, known);
    }
}
