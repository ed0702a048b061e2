package io.hinterland.bench.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers of which quantiles are asked. */
final class Quantiles {

    private final List<Long> values = new ArrayList<>();
    private boolean sorted;

    void add(long value) {
        values.add(value);
        sorted = false;
    }

    /** Returns the value that this share of the values does not exceed, 0 if there is none. */
    double at(double share) {
        if (!sorted) {
            Collections.sort(values);
            sorted = true;
        }
        return values.isEmpty() ? 0 : values.get((int) Math.min(values.size() - 1L, (long) (share * values.size())));
    }

    /** Returns the share of the values that are 0. */
    double zero() {
        return values.stream().filter(value -> value == 0).count() / (double) values.size();
    }
}
