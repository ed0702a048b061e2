package io.hinterland.bench.measure;

import io.hinterland.ingest.load.bulk.StageListener;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Times the stages of one bulk load in seconds: by the clock, and in processor time of our process. On a machine that
 * others use as well, the latter tells more.
 */
final class StageClock implements StageListener {

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Runnable atImport;
    private final Map<String, Double> processors = new LinkedHashMap<>();
    private final double childrenBefore = ProcessorTime.ofEndedChildren();
    private String stage = "";
    private long began;
    private double processorsBefore;

    /** @param atImport what is done when the files of the import are ready, outside of all stages */
    StageClock(Runnable atImport) {
        this.atImport = atImport;
    }

    @Override
    public void begin(String next) {
        end();
        if (next.equals("import")) {
            atImport.run();
        }
        stage = next;
        processorsBefore = ProcessorTime.ours();
        began = System.nanoTime();
    }

    @Override
    public void end() {
        if (!stage.isEmpty()) {
            seconds.merge(stage, (System.nanoTime() - began) / 1e9, Double::sum);
            processors.merge(stage, ProcessorTime.ours() - processorsBefore, Double::sum);
            stage = "";
        }
    }

    /** Returns the stages in the order in which they began. */
    Map<String, Double> seconds() {
        return seconds;
    }

    /** Returns the processor time of our own process in each stage. */
    Map<String, Double> processors() {
        return processors;
    }

    double total() {
        return sum(seconds);
    }

    /** Returns the processor time of our process and of all that it started and that has ended since. */
    double processorTotal() {
        return sum(processors) + ProcessorTime.ofEndedChildren() - childrenBefore;
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
