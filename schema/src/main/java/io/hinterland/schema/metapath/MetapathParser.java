package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recursive descent over {@code node (connector node)*}, where a node is {@code Name} or {@code (:Name)}, and a
 * connector is {@code -}, {@code -EDGE->} or {@code <-EDGE-}, the edge perhaps in brackets. Used once.
 */
final class MetapathParser {

    private final String text;
    private final Metagraph metagraph;
    private int position;

    MetapathParser(String text, Metagraph metagraph) {
        this.text = text;
        this.metagraph = metagraph;
    }

    Metapath parse() {
        NodeType node = node();
        List<Step> steps = new ArrayList<>();
        skipSpace();
        while (position < text.length()) {
            Step step = step(node);
            steps.add(step);
            node = step.to();
            skipSpace();
        }
        if (steps.isEmpty()) {
            throw invalid(position, "A metapath needs at least one step after " + node.label(), neighbours(node));
        }
        return new Metapath(steps);
    }

    private Step step(NodeType from) {
        int start = position;
        if (accept("<-")) {
            EdgeType edgeType = edge();
            expect("-");
            return checked(new Step(edgeType, Direction.BACKWARD), from, start);
        }
        expect("-");
        if (edgeFollows()) {
            EdgeType edgeType = edge();
            expect("->");
            return checked(new Step(edgeType, Direction.FORWARD), from, start);
        }
        return onlyStep(from, node(), start);
    }

    private Step checked(Step step, NodeType from, int start) {
        if (!step.from().equals(from)) {
            throw invalid(start, step + " does not begin at " + from.label(), steps(from));
        }
        skipSpace();
        int target = position;
        NodeType to = node();
        if (!step.to().equals(to)) {
            throw invalid(
                    target,
                    step + " leads to " + step.to().label() + ", not to " + to.label(),
                    List.of(step.to().label()));
        }
        return step;
    }

    private Step onlyStep(NodeType from, NodeType to, int start) {
        List<Step> steps = metagraph.steps(from, to);
        List<String> candidates =
                steps.stream().map(step -> from.label() + step + to.label()).toList();
        if (steps.isEmpty()) {
            throw invalid(start, "No edge type joins " + from.label() + " and " + to.label(), neighbours(from));
        }
        if (steps.size() > 1) {
            throw invalid(
                    start,
                    "Several steps lead from " + from.label() + " to " + to.label() + "; name type and direction",
                    candidates);
        }
        return steps.get(0);
    }

    /** An edge follows a dash when a bracket does, or a name that an arrow closes. */
    private boolean edgeFollows() {
        int start = position;
        skipSpace();
        boolean bracket = text.startsWith("[", position);
        name();
        skipSpace();
        boolean arrow = text.startsWith("->", position);
        position = start;
        return bracket || arrow;
    }

    private NodeType node() {
        boolean wrapped = accept("(");
        if (wrapped) {
            expect(":");
        }
        skipSpace();
        int start = position;
        String label = name();
        NodeType nodeType =
                metagraph.nodeType(label).orElseThrow(() -> invalid(start, unknown("node type", label), labels()));
        if (wrapped) {
            expect(")");
        }
        return nodeType;
    }

    private EdgeType edge() {
        boolean wrapped = accept("[");
        if (wrapped) {
            expect(":");
        }
        skipSpace();
        int start = position;
        String name = name();
        EdgeType edgeType =
                metagraph.edgeType(name).orElseThrow(() -> invalid(start, unknown("edge type", name), edgeNames()));
        if (wrapped) {
            expect("]");
        }
        return edgeType;
    }

    private static String unknown(String what, String name) {
        return name.isEmpty() ? "Expected a " + what : "Unknown " + what + " " + name;
    }

    private String name() {
        skipSpace();
        int start = position;
        while (position < text.length() && isNamePart(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private static boolean isNamePart(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }

    private boolean accept(String symbol) {
        skipSpace();
        if (!text.startsWith(symbol, position)) {
            return false;
        }
        position += symbol.length();
        return true;
    }

    private void expect(String symbol) {
        if (!accept(symbol)) {
            throw invalid(position, "Expected " + symbol, List.of());
        }
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private List<String> labels() {
        return metagraph.nodeTypes().stream().map(NodeType::label).toList();
    }

    private List<String> edgeNames() {
        return Stream.concat(metagraph.edgeTypes().stream(), metagraph.groups().stream())
                .map(EdgeType::name)
                .toList();
    }

    private List<String> steps(NodeType from) {
        return Stream.of(Direction.values())
                .flatMap(direction -> metagraph.edgeTypes().stream().map(edgeType -> new Step(edgeType, direction)))
                .filter(step -> step.from().equals(from))
                .map(step -> step + step.to().label())
                .toList();
    }

    private List<String> neighbours(NodeType from) {
        return labels().stream()
                .filter(label -> metagraph
                        .nodeType(label)
                        .filter(to -> !metagraph.steps(from, to).isEmpty())
                        .isPresent())
                .toList();
    }

    private InvalidMetapathException invalid(int offset, String problem, List<String> candidates) {
        return new InvalidMetapathException(text, offset, problem, candidates);
    }
}
