package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.queries.filter.StatementValues;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/** What is to be compiled: a measure over a metapath, its values written in one way. */
record CompilationPlan(Metapath metapath, ScoreOptions options, StatementValues values) {

    static final String OF_SOURCE = "ofSource";
    static final String OF_TARGET = "ofTarget";

    Measure measure() {
        return options.measure();
    }

    List<PlacedStep> hops() {
        return PlacedStep.of(metapath);
    }

    WalkConditions conditions() {
        return new WalkConditions(options.walks(), values);
    }

    /** Returns the {@code MATCH} of the node with a key, which must pass the filter of its end. */
    String match(String called, boolean source, Object key) {
        NodeType nodeType = source ? metapath.source() : metapath.target();
        int place = source ? 0 : metapath.length();
        return "MATCH (" + called + ":" + nodeType.label() + key(nodeType, source ? "source" : "target", key) + ")"
                + FilterCypher.where(conditions().at(metapath.nodeFilters().get(place), called));
    }

    /** Returns a map of properties that only the node with this key has. */
    String key(NodeType nodeType, String name, Object key) {
        return " {" + nodeType.keyProperty() + ": " + values.text(name, key) + "}";
    }

    boolean isLimited() {
        return options.walks().limit() != WalkOptions.ALL;
    }

    /** Returns how many rows are asked for at most, if they are limited. */
    String limit() {
        return values.text("limit", values.rows(options.walks().limit()));
    }

    /** Returns the end of an {@code ORDER BY} that limits the rows, if they are limited. */
    String limited() {
        return isLimited() ? " LIMIT " + limit() : "";
    }

    /** Returns the score that follows from the weight of walks, and for some measures from the spread at both ends. */
    String score(String weight) {
        return switch (measure()) {
            case PATH_SIM -> "2 * " + weight + " / (" + OF_SOURCE + " + " + OF_TARGET + ")";
            case HETE_SIM -> weight + " / sqrt(" + OF_SOURCE + " * " + OF_TARGET + ")";
            case WALK_COUNT, PATH_COUNT, RANDOM_WALK, DWPC -> weight;
        };
    }

    /** Returns how the step with that index, from 1, weighs walks. */
    WalkWeighting weighting(int index) {
        return switch (measure()) {
            case WALK_COUNT, PATH_COUNT, PATH_SIM -> WalkWeighting.EVEN;
            case RANDOM_WALK -> WalkWeighting.RANDOM;
            case DWPC -> WalkWeighting.damped(values.text("damping", options.damping()));
            case HETE_SIM -> meeting(index);
        };
    }

    /** Random walks from both ends; over the middle step of an odd number both go, to meet on its edges. */
    private WalkWeighting meeting(int index) {
        int half = metapath.length() / 2;
        if (index <= half) {
            return WalkWeighting.RANDOM;
        }
        WalkWeighting fromTarget = WalkWeighting.RANDOM.reversed();
        return index <= metapath.length() - half ? WalkWeighting.RANDOM.and(fromTarget) : fromTarget;
    }

    /** Whether walks could meet a node twice and may not, so that they have to be told apart. */
    boolean tellsPathsApart() {
        boolean recurs = metapath.nodeTypes().stream().distinct().count() <= metapath.length();
        return measure().forbidsRepeatedNodes() && (recurs || !metapath.isPlain());
    }
}
