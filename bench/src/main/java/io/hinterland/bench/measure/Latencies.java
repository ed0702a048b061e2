package io.hinterland.bench.measure;

import io.hinterland.schema.failure.DeadlineException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What something took each time, in milliseconds; runs that were called off are counted apart. */
public final class Latencies {

    private final List<Double> millis = new ArrayList<>();
    private int capped;

    public void add(double took) {
        millis.add(took);
    }

    public void addCapped() {
        capped++;
    }

    /**
     * Runs something that the server may call off, and takes the time, or that it was called off.
     *
     * @return its result, or nothing if it was cancelled
     */
    public <T> Optional<T> time(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            T result = work.get();
            add((System.nanoTime() - start) / 1e6);
            return Optional.of(result);
        } catch (DeadlineException calledOff) {
            addCapped();
            return Optional.empty();
        }
    }

    public void addAll(Latencies others) {
        millis.addAll(others.millis);
        capped += others.capped;
    }

    /** Returns the last of them alone. */
    public Latencies latest(int most) {
        Latencies latest = new Latencies();
        latest.millis.addAll(millis.subList(Math.max(0, millis.size() - most), millis.size()));
        return latest;
    }

    /** Returns how often it ran, called off or not. */
    public int count() {
        return millis.size() + capped;
    }

    /** Returns what the last run took that was not called off. */
    public double last() {
        return millis.isEmpty() ? 0 : millis.get(millis.size() - 1);
    }

    /** Returns the value that this share of the runs did not exceed (nearest rank), 0 if there is none. */
    public double at(double share) {
        if (millis.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    public double median() {
        return at(0.5);
    }

    public double p95() {
        return at(0.95);
    }

    /** Returns the cells of a table: median and 95th percentile in milliseconds, and how many were called off. */
    public String cells() {
        String times = millis.isEmpty() ? "–" : String.format(Locale.ROOT, "%s / %s", number(median()), number(p95()));
        return capped == 0 ? times : times + ", " + capped + " capped";
    }

    public static String number(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%,.0f", millis);
    }
}
