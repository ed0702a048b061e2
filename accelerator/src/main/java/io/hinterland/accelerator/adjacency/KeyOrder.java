// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Arrays;
import org.eclipse.collections.api.set.primitive.LongSet;

/**
 * The place of each node of a label in the order of their keys, so that ties break without reading keys. Nodes that
 * came or changed their key since have no place. A value.
 */
public final class KeyOrder {

    /** For a node whose key has to be read. */
    public static final int UNKNOWN = -1;

    private final int[] places;
    private final int unknown;

    KeyOrder(int[] places, int unknown) {
        this.places = places;
        this.unknown = unknown;
    }

    public int place(int number) {
        return number < places.length ? places[number] : UNKNOWN;
    }

    KeyOrder without(LongSet nodes, NodeNumbering numbering) {
        int[] rest = places.clone();
        int[] lost = {unknown};
        nodes.forEach(node -> {
            int number = numbering.number(node);
            if (number >= 0) {
                lost[0]++;
                if (number < rest.length) {
                    rest[number] = UNKNOWN;
                }
            }
        });
        return new KeyOrder(rest, lost[0]);
    }

    /** Returns whether so many places are unknown that they should all be looked up anew. */
    boolean isWorn() {
        return unknown > 1_000 + places.length / 20;
    }

    static int[] unknownPlaces(int size) {
        int[] places = new int[size];
        Arrays.fill(places, UNKNOWN);
        return places;
    }

    long bytes() {
        return (long) places.length * Integer.BYTES;
    }

    /** The order of the nodes of a label by a property that tells them apart. */
    public record Name(String label, String key) {

        /** @throws IllegalArgumentException if the key is no plain name, which would have to be escaped in Cypher */
        public Name {
            if (!key.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                throw new IllegalArgumentException("'" + key + "' is not a plain name of a property");
            }
        }
    }
}
