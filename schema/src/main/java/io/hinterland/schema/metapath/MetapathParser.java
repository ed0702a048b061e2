package io.hinterland.schema.metapath;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.PartParser.Edge;
import io.hinterland.schema.metapath.PartParser.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Recursive descent over {@code node (connector node)*}, where a node is {@code Name} or {@code (:Name)}, and a
 * connector is {@code -}, {@code -EDGE->} or {@code <-EDGE-}, the edge perhaps in brackets and there perhaps spelt out
 * as all members of a group, {@code [:A|B]}. Behind both may stand filters, behind an edge its lengths. Used once.
 */
final class MetapathParser {

    private final NotationCursor cursor;
    private final Metagraph metagraph;
    private final PossibleSteps candidates;
    private final PartParser parts;

    MetapathParser(String text, Metagraph metagraph) {
        this.cursor = new NotationCursor(text);
        this.metagraph = metagraph;
        this.candidates = new PossibleSteps(metagraph);
        this.parts = new PartParser(cursor, metagraph);
    }

    /** A step and what it leads to. */
    private record Reached(Step step, Node node) {}

    Metapath parse() {
        Node node = parts.node();
        List<Step> steps = new ArrayList<>();
        List<Filter> nodeFilters = new ArrayList<>(List.of(node.filter()));
        while (!cursor.atEnd()) {
            int start = cursor.position();
            Reached reached = step(node.nodeType());
            node = reached.node();
            steps.add(reached.step());
            nodeFilters.add(node.filter());
            requireBounded(steps, start);
        }
        if (steps.isEmpty()) {
            throw cursor.invalid(
                    cursor.position(),
                    "A metapath needs at least one step after "
                            + node.nodeType().label(),
                    candidates.neighbours(node.nodeType()));
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
            Edge edge = parts.edge();
            cursor.expect("-");
            return checked(edge.walked(Step.Direction.BACKWARD), from, start);
        }
        cursor.expect("-");
        if (edgeFollows()) {
            Edge edge = parts.edge();
            cursor.expect("->");
            return checked(edge.walked(Step.Direction.FORWARD), from, start);
        }
        Node to = parts.node();
        return new Reached(onlyStep(from, to.nodeType(), start), to);
    }

    private Reached checked(Step step, NodeType from, int start) {
        if (!step.from().equals(from)) {
            boolean turned = step.to().equals(from);
            String hint = turned ? "; did you mean " + PossibleSteps.withTarget(step.reversed()) + "?" : "";
            throw cursor.invalid(start, step + " does not begin at " + from.label() + hint, candidates.steps(from));
        }
        cursor.skipSpace();
        int target = cursor.position();
        Node to = parts.node();
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
}
