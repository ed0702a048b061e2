package io.hinterland.bench.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What runs of something took, in seconds: by the clock, and of processors. */
final class Runs {

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processors = new ArrayList<>();

    /**
     * Adds a run that ends now.
     *
     * @param begin by {@link System#nanoTime}
     * @param processorSeconds of all its processes
     */
    void add(long begin, double processorSeconds) {
        clock.add((System.nanoTime() - begin) / 1e9);
        processors.add(processorSeconds);
    }

    double median() {
        return median(clock);
    }

    double processorMedian() {
        return median(processors);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns the cells of a table: median, least and greatest by the clock, the median of processor time. */
    String cells() {
        return String.format(
                Locale.ROOT,
                "%.2f s (%.2f–%.2f) | %.2f s",
                median(),
                Collections.min(clock),
                Collections.max(clock),
                processorMedian());
    }

    /** Returns both ratios to a baseline. */
    String ratioTo(Runs baseline) {
        return String.format(
                Locale.ROOT,
                "%.2f by the clock, %.2f in processor time",
                median() / baseline.median(),
                processorMedian() / baseline.processorMedian());
    }
}
