package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.Nearest;
import io.hinterland.schema.metapath.FilterParser.Filtered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recursive descent over {@code node (connector node)*}, where a node is {@code Name} or {@code (:Name)}, and a
 * connector is {@code -}, {@code -EDGE->} or {@code <-EDGE-}, the edge perhaps in brackets and there perhaps spelt out
 * as all members of a group, {@code [:A|B]}. Behind both may stand filters, behind an edge its lengths. Used once.
 */
final class MetapathParser {

    private final Cursor cursor;
    private final Metagraph metagraph;
    private final Candidates candidates;
    private final FilterParser filters;
    private final LengthsParser lengths;
    private final Set<String> variables = new HashSet<>();

    MetapathParser(String text, Metagraph metagraph) {
        this.cursor = new Cursor(text);
        this.metagraph = metagraph;
        this.candidates = new Candidates(metagraph);
        this.filters = new FilterParser(cursor);
        this.lengths = new LengthsParser(cursor);
    }

    /** A node of the metapath as it stands in the text. */
    private record Place(NodeType nodeType, Filter filter) {}

    /** An edge of the metapath as it stands in the text. */
    private record Edge(EdgeType edgeType, Lengths lengths, Filter filter) {

        Step walked(Direction direction) {
            return new Step(edgeType, direction, lengths, filter);
        }
    }

    /** A step and what it leads to. */
    private record Reached(Step step, Place place) {}

    Metapath parse() {
        Place place = node();
        List<Step> steps = new ArrayList<>();
        List<Filter> nodeFilters = new ArrayList<>(List.of(place.filter()));
        while (!cursor.atEnd()) {
            int start = cursor.position();
            Reached reached = step(place.nodeType());
            place = reached.place();
            steps.add(reached.step());
            nodeFilters.add(place.filter());
            requireBounded(steps, start);
        }
        if (steps.isEmpty()) {
            throw cursor.invalid(
                    cursor.position(),
                    "A metapath needs at least one step after "
                            + place.nodeType().label(),
                    candidates.neighbours(place.nodeType()));
        }
        return new Metapath(steps, nodeFilters);
    }

    private void requireBounded(List<Step> steps, int start) {
        if (steps.stream().mapToInt(step -> step.lengths().most()).sum() > Metapath.MOST_STEPS_READ) {
            throw cursor.invalid(start, "A metapath has at most " + Metapath.MOST_STEPS_READ + " steps", List.of());
        }
        int combinations =
                steps.stream().mapToInt(step -> step.lengths().count()).reduce(1, Math::multiplyExact);
        if (combinations > Metapath.MOST_UNROLLED_READ) {
            throw cursor.invalid(
                    start,
                    "The steps of variable length have together at most " + Metapath.MOST_UNROLLED_READ
                            + " combinations of lengths, not " + combinations,
                    List.of());
        }
    }

    private Reached step(NodeType from) {
        int start = cursor.position();
        if (cursor.accept("<-")) {
            Edge edge = edge();
            cursor.expect("-");
            return checked(edge.walked(Direction.BACKWARD), from, start);
        }
        cursor.expect("-");
        if (edgeFollows()) {
            Edge edge = edge();
            cursor.expect("->");
            return checked(edge.walked(Direction.FORWARD), from, start);
        }
        Place to = node();
        return new Reached(onlyStep(from, to.nodeType(), start), to);
    }

    private Reached checked(Step step, NodeType from, int start) {
        if (!step.from().equals(from)) {
            boolean turned = step.to().equals(from);
            String hint = turned ? "; did you mean " + Candidates.withTarget(step.reversed()) + "?" : "";
            throw cursor.invalid(start, step + " does not begin at " + from.label() + hint, candidates.steps(from));
        }
        cursor.skipSpace();
        int target = cursor.position();
        Place to = node();
        if (!step.to().equals(to.nodeType())) {
            throw cursor.invalid(
                    target,
                    step + " leads to " + step.to().label() + ", not to "
                            + to.nodeType().label(),
                    List.of(step.to().label()));
        }
        return new Reached(step, to);
    }

    private Step onlyStep(NodeType from, NodeType to, int start) {
        List<Step> steps = metagraph.steps(from, to);
        if (steps.isEmpty()) {
            throw cursor.invalid(
                    start, "No edge type joins " + from.label() + " and " + to.label(), candidates.neighbours(from));
        }
        if (steps.size() > 1) {
            throw cursor.invalid(
                    start,
                    "Several steps lead from " + from.label() + " to " + to.label() + "; name type and direction",
                    candidates.steps(from, to));
        }
        return steps.get(0);
    }

    /** An edge follows a dash when a bracket does, or a name that an arrow closes. */
    private boolean edgeFollows() {
        cursor.skipSpace();
        int start = cursor.position();
        boolean bracket = cursor.follows("[");
        cursor.name();
        skipBehindName();
        boolean edge = bracket || cursor.follows("->");
        cursor.returnTo(start);
        return edge;
    }

    /** Lengths alone tell an edge; braces are skipped over, whatever they hold. */
    private void skipBehindName() {
        if (cursor.accept("*")) {
            while (!cursor.exhausted() && !cursor.follows("->") && !cursor.follows("{")) {
                cursor.next();
            }
        }
        if (cursor.accept("{")) {
            char quote = '\0';
            while (!cursor.exhausted() && (quote != '\0' || cursor.peek() != '}')) {
                char character = cursor.next();
                if (quote != '\0' && character == '\\' && !cursor.exhausted()) {
                    cursor.next();
                } else if (quote != '\0') {
                    quote = character == quote ? '\0' : quote;
                } else if (character == '\'' || character == '"') {
                    quote = character;
                }
            }
            cursor.accept("}");
        }
    }

    private Place node() {
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
        return new Place(nodeType, filter);
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
                    "A metapath does not say that two of its nodes are the same, so " + Cursor.shortened(name)
                            + " stands only once",
                    List.of());
        }
        cursor.expect(":");
        return name;
    }

    private Edge edge() {
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
                : Cursor.shortened(name) + " is not the name of " + expected + Nearest.hint(name, known);
    }
}
