// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.KeyOrder;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

/** Which of two nodes comes first where nothing else tells: the one with the lesser key, as Cypher orders them. */
final class Ties {

    private final KeyOrder order;
    private final Ends ends;

    Ties(KeyOrder order, Ends ends) {
        this.order = order;
        this.ends = ends;
    }

    int compare(int one, int other) {
        int placeOfOne = order.place(one);
        int placeOfOther = order.place(other);
        return placeOfOne != KeyOrder.UNKNOWN && placeOfOther != KeyOrder.UNKNOWN
                ? Integer.compare(placeOfOne, placeOfOther)
                : Values.COMPARATOR.compare(key(one), key(other));
    }

    private Value key(int number) {
        return Values.of(ends.key(number));
    }
}
