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
public final class SpareVectors {

    private final Map<String, Queue<SoftReference<WeightVector>>> byLabel = new ConcurrentHashMap<>();

    /** Returns an empty vector with room for that many nodes. */
    public WeightVector take(String label, int size) {
        Queue<SoftReference<WeightVector>> spare = of(label);
        for (SoftReference<WeightVector> next = spare.poll(); next != null; next = spare.poll()) {
            WeightVector weights = next.get();
            if (weights != null && weights.size() >= size) {
                return weights;
            }
        }
        return new WeightVector(size + size / 8);
    }

    /** Takes back a vector, which nobody may use any more. */
    public void giveBack(String label, WeightVector weights) {
        weights.clear();
        of(label).add(new SoftReference<>(weights));
    }

    void drop() {
        byLabel.clear();
    }

    private Queue<SoftReference<WeightVector>> of(String label) {
        return byLabel.computeIfAbsent(label, first -> new ConcurrentLinkedQueue<>());
    }
}
