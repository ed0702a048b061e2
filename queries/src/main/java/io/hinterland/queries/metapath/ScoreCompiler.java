package io.hinterland.queries.metapath;

import io.hinterland.queries.metapath.StepWriter.Passage;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles a measure over a metapath to Cypher, from one node to all others. Where nodes must not repeat, each walk
 * carries those that a later step could meet again: none if no type of node recurs, and otherwise those of the
 * recurring types alone, which bounds the enumeration.
 */
final class ScoreCompiler {

    private static final String OF_SOURCE = "ofSource";
    private static final String OF_TARGET = "ofTarget";

    private final Metapath metapath;
    private final ScoreOptions options;
    private final Values values;
    private final HubRules rules;
    private final StepWriter writer;

    ScoreCompiler(Metapath metapath, ScoreOptions options, Values values) {
        if (!metapath.isPlain() || !metapath.equals(new Metapath(metapath.steps()))) {
            throw new InvalidInputException("Filters and steps of variable length are read, but not yet walked");
        }
        this.metapath = metapath;
        this.options = options;
        this.values = values;
        this.rules = new HubRules(options.walks());
        this.writer = new StepWriter(rules, "n", "r", "weight");
    }

    /** Returns the statement from the node with this key; its rows are {@code key}, {@code name} and {@code score}. */
    String from(Object source) {
        List<String> lines = new ArrayList<>();
        lines.add("MATCH (n0:" + metapath.source().label() + properties(metapath.source(), "source", source) + ")");
        boolean normalised = options.measure().normalisesByBothEnds();
        if (normalised) {
            lines.add(spread("n0", metapath, OF_SOURCE));
        }
        lines.add("WITH n0" + (normalised ? ", " + OF_SOURCE : "") + ", 1.0 AS weight");
        lines.addAll(steps(normalised ? List.of(OF_SOURCE) : List.of(), "", endingConditions()));
        String end = writer.node(metapath.length());
        if (normalised) {
            lines.add(spread(end, metapath.inverse(), OF_TARGET));
        }
        lines.add("RETURN " + end + "." + metapath.target().keyProperty() + " AS key, coalesce(" + end + ".title, "
                + end + ".name) AS name, " + score("weight") + " AS score");
        lines.add("ORDER BY score DESC, key ASC LIMIT "
                + values.text("limit", options.walks().limit()));
        return String.join("\n", lines);
    }

    /** Returns the statement from one node to one other; its row is {@code score}, and there may be none. */
    String between(Object source, Object target) {
        return options.measure().forbidsRepeatedNodes() && recurs()
                ? enumerated(source, target)
                : joined(source, target);
    }

    private String enumerated(Object source, Object target) {
        List<String> lines = new ArrayList<>();
        lines.add("MATCH (n0:" + metapath.source().label() + properties(metapath.source(), "source", source) + ")");
        lines.add("WITH n0, 1.0 AS weight");
        lines.addAll(steps(List.of(), properties(metapath.target(), "target", target), List.of()));
        lines.add("RETURN weight AS score");
        return String.join("\n", lines);
    }

    /** Walks from both ends meet in the middle, which is many times less than walking all the way from one. */
    private String joined(Object source, Object target) {
        return String.join(
                "\n",
                "MATCH (source:" + metapath.source().label() + properties(metapath.source(), "source", source) + ")",
                "MATCH (target:" + metapath.target().label() + properties(metapath.target(), "target", target) + ")",
                "CALL (source, target) {",
                indented(half("source", metapath)),
                "  RETURN middle, half AS " + OF_SOURCE + ", 0.0 AS " + OF_TARGET,
                "  UNION ALL",
                indented(otherHalf("target")),
                "  RETURN middle, 0.0 AS " + OF_SOURCE + ", half AS " + OF_TARGET,
                "}",
                "WITH middle, sum(ofSource) AS ofSource, sum(ofTarget) AS ofTarget",
                "WITH sum(ofSource * ofTarget) AS weight, sum(ofSource * ofSource) AS ofSource,",
                "  sum(ofTarget * ofTarget) AS ofTarget",
                "RETURN CASE WHEN weight > 0 THEN " + score("weight") + " ELSE 0.0 END AS score");
    }

    private String score(String weight) {
        return switch (options.measure()) {
            case PATH_SIM -> "2 * " + weight + " / (" + OF_SOURCE + " + " + OF_TARGET + ")";
            case HETE_SIM -> weight + " / sqrt(" + OF_SOURCE + " * " + OF_TARGET + ")";
            case WALK_COUNT, PATH_COUNT, RANDOM_WALK, DWPC -> weight;
        };
    }

    private List<String> steps(List<String> always, String properties, List<String> ending) {
        List<String> lines = new ArrayList<>();
        List<String> carried = always;
        for (int index = 1; index <= metapath.length(); index++) {
            boolean last = index == metapath.length();
            List<String> conditions = new ArrayList<>(distinctFromEarlier(index));
            conditions.addAll(last ? ending : List.of());
            List<String> kept = new ArrayList<>(always);
            kept.addAll(metAgainAfter(index));
            lines.add(writer.write(new Passage(
                    index,
                    metapath.steps().get(index - 1),
                    weighting(index),
                    last ? properties : "",
                    conditions,
                    carried,
                    kept,
                    writer.node(index))));
            carried = kept;
        }
        return lines;
    }

    private List<String> endingConditions() {
        return rules.endingAt(metapath.target(), writer.node(metapath.length())).stream()
                .toList();
    }

    private List<String> distinctFromEarlier(int index) {
        List<String> conditions = new ArrayList<>();
        List<NodeType> types = metapath.nodeTypes();
        for (int earlier = 0; earlier < index && options.measure().forbidsRepeatedNodes(); earlier++) {
            if (types.get(earlier).equals(types.get(index))) {
                conditions.add(writer.node(index) + " <> " + writer.node(earlier));
            }
        }
        return conditions;
    }

    private List<String> metAgainAfter(int index) {
        List<String> nodes = new ArrayList<>();
        List<NodeType> types = metapath.nodeTypes();
        for (int earlier = 0; earlier < index && options.measure().forbidsRepeatedNodes(); earlier++) {
            if (types.subList(index + 1, types.size()).contains(types.get(earlier))) {
                nodes.add(writer.node(earlier));
            }
        }
        return nodes;
    }

    private boolean recurs() {
        return metapath.nodeTypes().stream().distinct().count() <= metapath.length();
    }

    private Weighting weighting(int index) {
        return switch (options.measure()) {
            case WALK_COUNT, PATH_COUNT, PATH_SIM -> Weighting.EVEN;
            case RANDOM_WALK -> Weighting.RANDOM;
            case DWPC -> Weighting.damped(values.text("damping", options.damping()));
            case HETE_SIM -> meeting(index);
        };
    }

    /** Random walks from both ends; over the middle step of an odd number both go, to meet on its edges. */
    private Weighting meeting(int index) {
        int half = metapath.length() / 2;
        if (index <= half) {
            return Weighting.RANDOM;
        }
        Weighting fromTarget = Weighting.RANDOM.reversed();
        return index <= metapath.length() - half ? Weighting.RANDOM.and(fromTarget) : fromTarget;
    }

    /** How much of the walks from a node comes together in the middle: the sum of the squares of their weights. */
    private String spread(String start, Metapath walked, String name) {
        return String.join(
                "\n",
                "CALL (" + start + ") {",
                indented(half(start, walked)),
                "  RETURN sum(half * half) AS " + name,
                "}");
    }

    private String half(String start, Metapath walked) {
        Weighting weighting = options.measure() == Measure.HETE_SIM ? Weighting.RANDOM : weighting(1);
        boolean meetsOnEdge = options.measure() == Measure.HETE_SIM && walked.length() % 2 == 1;
        return walk(
                start, walked.steps().subList(0, walked.length() / 2 + (meetsOnEdge ? 1 : 0)), weighting, meetsOnEdge);
    }

    private String otherHalf(String start) {
        Metapath back = metapath.inverse();
        if (options.measure().normalisesByBothEnds()) {
            return half(start, back);
        }
        List<Step> rest = back.steps().subList(0, back.length() - back.length() / 2);
        return walk(start, rest, weighting(1).reversed(), false);
    }

    private String walk(String start, List<Step> steps, Weighting weighting, boolean toEdge) {
        StepWriter halfWriter = new StepWriter(rules, "h", "e", "half");
        List<String> lines = new ArrayList<>();
        lines.add("WITH " + start + " AS h0, 1.0 AS half");
        String reached = "h0";
        for (int index = 1; index <= steps.size(); index++) {
            Step step = steps.get(index - 1);
            boolean stops = toEdge && index == steps.size();
            lines.add(
                    stops ? halfWriter.writeToEdge(index, step, weighting) : halfWriter.write(index, step, weighting));
            reached = stops ? halfWriter.edge(index) : halfWriter.node(index);
        }
        lines.add("WITH " + reached + " AS middle, half");
        return String.join("\n", lines);
    }

    private String properties(NodeType nodeType, String name, Object key) {
        return " {" + nodeType.keyProperty() + ": " + values.text(name, key) + "}";
    }

    private static String indented(String lines) {
        return "  " + lines.replace("\n", "\n  ");
    }
}
