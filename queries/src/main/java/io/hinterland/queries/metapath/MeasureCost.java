package io.hinterland.queries.metapath;

import io.hinterland.queries.cost.WalkEstimator;
import io.hinterland.schema.metapath.Metapath;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How many edges the compiled forms of a measure over a metapath go along, give or take an order of magnitude. */
record MeasureCost(WalkEstimator estimator, CompilationPlan plan) {

    /** @param first how many edges of the first step the source has; none for as many as usual */
    double from(OptionalDouble first) {
        Metapath metapath = plan.metapath();
        if (plan.tellsPathsApart()) {
            return paths(first);
        }
        WalkEstimator.WalkEstimate walks = estimator.walks(metapath, first);
        return plan.measure().normalisesByBothEnds()
                ? walks.edges() + toMiddle(metapath, first) + walks.ends() * toMiddle(metapath.inverse(), usual())
                : walks.edges();
    }

    private double paths(OptionalDouble first) {
        return plan.metapath().unrolled().stream()
                .mapToDouble(plain -> paths(plain, first))
                .sum();
    }

    /** Walks that carry nodes go along the edges once for each of these, but not more often than there are walks. */
    private double paths(Metapath plain, OptionalDouble first) {
        NodeRecurrence recurrence = NodeRecurrence.of(plain);
        double carried = IntStream.range(1, plain.length())
                .filter(recurrence::isRemembered)
                .mapToDouble(place -> Math.max(
                        1, estimator.walks(plain.beginning(place), first).ends()))
                .reduce(1, (one, other) -> one * other);
        WalkEstimator.WalkEstimate walks = estimator.walks(plain, first);
        return Math.min(carried * walks.edges(), walks.enumerated());
    }

    double pairs() {
        Metapath metapath = plan.metapath();
        double sources = estimator.sources(metapath);
        if (plan.tellsPathsApart() || !plan.measure().normalisesByBothEnds()) {
            return sources * from(usual());
        }
        Metapath inverse = metapath.inverse();
        double walked = estimator.walks(metapath, usual()).edges() + toMiddle(metapath, usual());
        return sources * walked + estimator.sources(inverse) * toMiddle(inverse, usual());
    }

    /** @param first as for {@link #from} */
    double between(OptionalDouble first) {
        Metapath metapath = plan.metapath();
        if (plan.tellsPathsApart()) {
            return paths(first);
        }
        return plan.measure().normalisesByBothEnds()
                ? toMiddle(metapath, first) + toMiddle(metapath.inverse(), usual())
                : meeting(cheapestSplit(first), first);
    }

    /**
     * Returns after how many steps walks from both ends meet with the least effort; of equals the one in the middle.
     */
    int cheapestSplit(OptionalDouble first) {
        int middle = plan.metapath().length() / 2;
        int cheapest = middle;
        for (int split = 0; split <= plan.metapath().length(); split++) {
            if (meeting(split, first) < meeting(cheapest, first)) {
                cheapest = split;
            }
        }
        return cheapest;
    }

    private double meeting(int split, OptionalDouble first) {
        Metapath metapath = plan.metapath();
        return beginning(metapath, split, first) + beginning(metapath.inverse(), metapath.length() - split, usual());
    }

    private double toMiddle(Metapath metapath, OptionalDouble first) {
        return beginning(metapath, (metapath.length() + 1) / 2, first);
    }

    private double beginning(Metapath metapath, int steps, OptionalDouble first) {
        return steps == 0
                ? 0
                : estimator.walks(metapath.beginning(steps), first).edges();
    }

    private static OptionalDouble usual() {
        return OptionalDouble.empty();
    }
}
