package io.hinterland.queries.chronology;

import java.util.ArrayList;
import java.util.List;

/**
 * The downloads of a model as listings told them, in their order.
 *
 * @param lastSeen last day on which a listing had the model, in days since 1970
 */
record AttentionSeries(String model, List<Point> points, long lastSeen) {

    /** A fall to half that is over within so many days is a fault of the source: the Hub counts some days half. */
    static final int FAULT_DAYS = 7;

    /** What is nearly the number before. */
    private static final double RECOVERED = 0.9;

    /** @param day in days since 1970 */
    record Point(long day, long downloads) {}

    /** Returns the series without faults of the source. */
    AttentionSeries withoutFaults() {
        List<Point> kept = new ArrayList<>();
        for (int place = 0; place < points.size(); place++) {
            if (!isFault(place)) {
                kept.add(points.get(place));
            }
        }
        return new AttentionSeries(model, kept, lastSeen);
    }

    private boolean isFault(int place) {
        if (place == 0 || place == points.size() - 1) {
            return false;
        }
        Point before = points.get(place - 1);
        Point after = points.get(place + 1);
        return 2 * points.get(place).downloads() <= before.downloads()
                && after.downloads() >= RECOVERED * before.downloads()
                && after.day() - points.get(place).day() <= FAULT_DAYS;
    }

    /** Returns the first of the greatest numbers. */
    Point peak() {
        Point peak = points.get(0);
        for (Point point : points) {
            peak = point.downloads() > peak.downloads() ? point : peak;
        }
        return peak;
    }

    /** Returns how long the model had more than half of its greatest number, and whether that ended. */
    Life halfLife() {
        Point peak = peak();
        return points.stream()
                .filter(point -> point.day() > peak.day() && 2 * point.downloads() <= peak.downloads())
                .findFirst()
                .map(point -> Life.from0(point.day() - peak.day(), true))
                .orElse(Life.from0(Math.max(0, lastSeen - peak.day()), false));
    }

    /** Returns how often the number at least doubled or halved from one listing to the next. */
    long breaks() {
        long breaks = 0;
        for (int place = 1; place < points.size(); place++) {
            long before = points.get(place - 1).downloads();
            long after = points.get(place).downloads();
            breaks += 2 * Math.min(before, after) <= Math.max(before, after) && before != after ? 1 : 0;
        }
        return breaks;
    }
}
