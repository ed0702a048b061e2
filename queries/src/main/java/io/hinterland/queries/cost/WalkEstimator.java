package io.hinterland.queries.cost;

import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Estimates walks from degree statistics: each step finds as many edges as a node that was reached so has on average,
 * and edges that fall on the same nodes by chance make them fewer. What filters let through is guessed as Selinger et
 * al. 1979 do, "Access Path Selection in a Relational Database Management System", table 1: a tenth where a value is
 * asked for, a third where a bound is.
 */
public final class WalkEstimator {

    private final DegreeStatistics degrees;
    private final OptionalInt hubDegree;

    /** @param hubDegree the most edges that nodes have which walks go through */
    WalkEstimator(DegreeStatistics degrees, OptionalInt hubDegree) {
        this.degrees = degrees;
        this.hubDegree = hubDegree;
    }

    /**
     * Returns what is to be expected from one node.
     *
     * @param first how many edges of the first step that node has, if this is known; else as many as on average
     */
    public WalkEstimate walks(Metapath metapath, OptionalDouble first) {
        return metapath.unrolled().stream()
                .map(plain -> plain(plain, first))
                .reduce(WalkEstimate.NONE, WalkEstimate::plus);
    }

    /** Returns how many nodes of its source's type a metapath can begin at. */
    public double sources(Metapath metapath) {
        return degrees.reached(metapath.steps().get(0).reversed());
    }

    private WalkEstimate plain(Metapath metapath, OptionalDouble first) {
        List<Step> steps = metapath.steps();
        double walks = 1;
        double nodes = 1;
        double edges = 0;
        double enumerated = 0;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            Optional<Step> before = index == 0 ? Optional.empty() : Optional.of(steps.get(index - 1));
            double fanOut = index == 0 ? first.orElse(average(step)) : bounded(degrees.fanOut(before, step));
            double met = Math.min(nodes * fanOut, degrees.edges(step));
            edges += met;
            enumerated += walks * fanOut;
            double passing =
                    passing(step.filter()) * passing(metapath.nodeFilters().get(index + 1));
            walks *= fanOut * passing;
            nodes = distinct(met * passing, degrees.reached(step));
        }
        return new WalkEstimate(walks, nodes, edges, enumerated);
    }

    private double average(Step step) {
        double sources = degrees.reached(step.reversed());
        return sources == 0 ? 0 : degrees.edges(step) / sources;
    }

    private double bounded(double fanOut) {
        return hubDegree.isPresent() ? Math.min(fanOut, hubDegree.getAsInt()) : fanOut;
    }

    /** Returns how many of the places so many edges fall on by chance. */
    private static double distinct(double edges, double places) {
        return places == 0 ? 0 : places * -Math.expm1(-edges / places);
    }

    private static double passing(Filter filter) {
        return filter.comparisons().stream()
                .mapToDouble(comparison -> switch (comparison.operator()) {
                    case EQUAL -> 0.1;
                    case IN -> Math.min(0.5, 0.1 * comparison.values().size());
                    case UNEQUAL -> 0.9;
                    case LESS, AT_MOST, GREATER, AT_LEAST -> 1.0 / 3;
                })
                .reduce(1, (one, other) -> one * other);
    }

    /**
     * What is to be expected of walking a metapath from one node, give or take an order of magnitude.
     *
     * @param walks how many walks there are
     * @param ends how many nodes they end at
     * @param edges how many edges are gone along when walks that meet are taken together, step by step
     * @param enumerated how many edges are gone along when each walk goes by itself
     */
    public record WalkEstimate(double walks, double ends, double edges, double enumerated) {

        static final WalkEstimate NONE = new WalkEstimate(0, 0, 0, 0);

        WalkEstimate plus(WalkEstimate other) {
            return new WalkEstimate(
                    walks + other.walks,
                    Math.max(ends, other.ends),
                    edges + other.edges,
                    enumerated + other.enumerated);
        }
    }
}
