package io.hinterland.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the stages of something took, run by run, in seconds. */
final class StageTimings {

    private final Map<String, List<Double>> stages = new LinkedHashMap<>();
    private final Map<String, List<Double>> processors = new LinkedHashMap<>();
    private final List<Double> totals = new ArrayList<>();
    private final List<Double> processorTotals = new ArrayList<>();

    void add(StageClock clock) {
        add(clock.seconds(), stages);
        add(clock.processors(), processors);
        totals.add(clock.total());
        processorTotals.add(clock.processorTotal());
    }

    private static void add(Map<String, Double> run, Map<String, List<Double>> runs) {
        run.forEach((stage, seconds) ->
                runs.computeIfAbsent(stage, first -> new ArrayList<>()).add(seconds));
    }

    /** Returns what each stage took by the clock. */
    Map<String, Double> medians() {
        return medians(stages);
    }

    /** Returns the processor time of our process in each stage. */
    Map<String, Double> processorMedians() {
        return medians(processors);
    }

    private static Map<String, Double> medians(Map<String, List<Double>> runs) {
        Map<String, Double> medians = new LinkedHashMap<>();
        runs.forEach((stage, seconds) -> medians.put(stage, median(seconds)));
        return medians;
    }

    double processorTotal() {
        return median(processorTotals);
    }

    double total() {
        return median(totals);
    }

    /** Returns the median of the whole with its least and greatest. */
    String range() {
        return String.format(
                Locale.ROOT, "%.1f s (%.1f–%.1f)", total(), Collections.min(totals), Collections.max(totals));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
