package io.hinterland.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What something took, run by run: by the clock, and of processors. */
final class RunTimings {

    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> server = new ArrayList<>();

    /** Something that is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    void add(ProcessorTime processors, Work work) throws Exception {
        long start = System.nanoTime();
        double oursBefore = ProcessorTime.ours();
        double serverBefore = processors.server();
        work.run();
        seconds.add((System.nanoTime() - start) / 1e9);
        ours.add(ProcessorTime.ours() - oursBefore);
        server.add(processors.server() - serverBefore);
    }

    double median() {
        return median(seconds);
    }

    /** Returns the median of the processor time of both processes, in seconds. */
    double processorMedian() {
        return median(ours) + median(server);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns the cells of a table: median, least and greatest by the clock; processor time of each process. */
    String cells() {
        return String.format(
                Locale.ROOT,
                "%.1f s (%.1f–%.1f) | %.1f s | %.1f s",
                median(),
                Collections.min(seconds),
                Collections.max(seconds),
                median(ours),
                median(server));
    }
}
