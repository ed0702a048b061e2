package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * Recursive descent over {@code node (connector node)*}, where a node is {@code Name} or {@code (:Name)}, and a
 * connector is {@code -}, {@code -EDGE->} or {@code <-EDGE-}, the edge perhaps in brackets and there perhaps spelt out
 * as all members of a group, {@code [:A|B]}. Used once.
 */
final class MetapathParser {

    private final String text;
    private final Metagraph metagraph;
    private final Candidates candidates;
    private int position;

    MetapathParser(String text, Metagraph metagraph) {
        this.text = text;
        this.metagraph = metagraph;
        this.candidates = new Candidates(metagraph);
    }

    Metapath parse() {
        NodeType node = node();
        List<Step> steps = new ArrayList<>();
        skipSpace();
        while (position < text.length()) {
            if (steps.size() == Metapath.MOST_STEPS_READ) {
                throw invalid(position, "A metapath has at most " + Metapath.MOST_STEPS_READ + " steps", List.of());
            }
            Step step = step(node);
            steps.add(step);
            node = step.to();
            skipSpace();
        }
        if (steps.isEmpty()) {
            throw invalid(
                    position, "A metapath needs at least one step after " + node.label(), candidates.neighbours(node));
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
            boolean turned = step.to().equals(from);
            String hint = turned ? "; did you mean " + Candidates.withTarget(step.reversed()) + "?" : "";
            throw invalid(start, step + " does not begin at " + from.label() + hint, candidates.steps(from));
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
        if (steps.isEmpty()) {
            throw invalid(
                    start, "No edge type joins " + from.label() + " and " + to.label(), candidates.neighbours(from));
        }
        if (steps.size() > 1) {
            throw invalid(
                    start,
                    "Several steps lead from " + from.label() + " to " + to.label() + "; name type and direction",
                    candidates.steps(from, to));
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
        NodeType nodeType = metagraph.nodeType(label).orElseThrow(() -> unknownNode(start, label));
        if (wrapped) {
            expect(")");
        }
        return nodeType;
    }

    private EdgeType edge() {
        if (!accept("[")) {
            return oneEdge();
        }
        expect(":");
        skipSpace();
        int start = position;
        List<EdgeType> alternatives = new ArrayList<>(List.of(oneEdge()));
        while (accept("|")) {
            accept(":");
            alternatives.add(oneEdge());
        }
        expect("]");
        return alternatives.size() == 1 ? alternatives.get(0) : group(alternatives, start);
    }

    private EdgeType group(List<EdgeType> alternatives, int start) {
        return metagraph
                .group(alternatives)
                .orElseThrow(() -> invalid(
                        start,
                        "Only all members of a group stand together; write one edge type, or the name of a group",
                        metagraph.groups().stream().map(EdgeType::name).toList()));
    }

    private EdgeType oneEdge() {
        skipSpace();
        int start = position;
        String name = name();
        return metagraph.edgeType(name).orElseThrow(() -> unknownEdge(start, name));
    }

    private InvalidMetapathException unknownNode(int start, String label) {
        if (metagraph.edgeType(label).isPresent()) {
            return invalid(
                    start,
                    label + " is an edge type, which needs a direction",
                    List.of("-" + label + "->", "<-" + label + "-"));
        }
        return invalid(start, unexpected("a node type", label, candidates.labels()), candidates.labels());
    }

    private InvalidMetapathException unknownEdge(int start, String name) {
        if (metagraph.nodeType(name).isPresent()) {
            return invalid(start, "Expected an edge type, but " + name + " is a node type", candidates.edgeNames());
        }
        return invalid(start, unexpected("an edge type", name, candidates.edgeNames()), candidates.edgeNames());
    }

    private static String unexpected(String expected, String name, List<String> known) {
        return name.isEmpty()
                ? "Expected the name of " + expected
                : shortened(name) + " is not the name of " + expected + Nearest.hint(name, known);
    }

    private static String shortened(String name) {
        return name.length() <= 80 ? name : name.substring(0, 80) + "…";
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

    private InvalidMetapathException invalid(int offset, String problem, List<String> possible) {
        return new InvalidMetapathException(text, offset, problem, possible);
    }
}
