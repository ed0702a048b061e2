// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Vectors that were used and are empty again, by label: a new one would have to be cleared over all nodes, where a
 * count may meet a handful. They go when memory runs short. Safe for use by several threads.
 */
public final class SpareWeights {

    private final Map<String, Queue<SoftReference<Weights>>> byLabel = new ConcurrentHashMap<>();

    /** Returns an empty vector with room for that many nodes. */
    public Weights take(String label, int size) {
        Queue<SoftReference<Weights>> spare = of(label);
        for (SoftReference<Weights> next = spare.poll(); next != null; next = spare.poll()) {
            Weights weights = next.get();
            if (weights != null && weights.size() >= size) {
                return weights;
            }
        }
        return new Weights(size + size / 8);
    }

    /** Takes back a vector, which nobody may use any more. */
    public void giveBack(String label, Weights weights) {
        weights.clear();
        of(label).add(new SoftReference<>(weights));
    }

    void drop() {
        byLabel.clear();
    }

    private Queue<SoftReference<Weights>> of(String label) {
        return byLabel.computeIfAbsent(label, first -> new ConcurrentLinkedQueue<>());
    }
}
