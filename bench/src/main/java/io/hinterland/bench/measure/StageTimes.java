package io.hinterland.bench.measure;

import io.hinterland.ingest.progress.Progress;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which share of a load goes into which of its tasks, by the clock. */
final class StageTimes implements Progress {

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    @Override
    public Work start(String task, long total, String unit) {
        long start = System.nanoTime();
        return new Work() {
            @Override
            public void advance(long done) {}

            @Override
            public void close() {
                seconds.merge(task, (System.nanoTime() - start) / 1e9, Double::sum);
            }
        };
    }

    Map<String, Double> seconds() {
        return seconds;
    }
}
