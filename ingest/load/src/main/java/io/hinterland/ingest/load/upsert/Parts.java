package io.hinterland.ingest.load.upsert;

import java.util.ArrayList;
import java.util.List;

/** Cuts long lists so that each piece fits into a transaction. */
final class Parts {

    private Parts() {}

    /** Returns the items in lists of at most so many, in order; no list for no items. */
    static <T> List<List<T>> of(List<T> items, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < items.size(); start += most) {
            parts.add(items.subList(start, Math.min(start + most, items.size())));
        }
        return parts;
    }
}
