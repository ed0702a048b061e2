package io.hinterland.queries.influence;

import java.util.List;

/** The h-index (Hirsch 2005, "An index to quantify an individual's scientific research output"). */
final class HIndex {

    private HIndex() {}

    /** Returns the greatest h of which at least h numbers are h or more. */
    static long of(List<Long> numbers) {
        List<Long> sorted = numbers.stream()
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        int h = 0;
        while (h < sorted.size() && sorted.get(h) > h) {
            h++;
        }
        return h;
    }
}
