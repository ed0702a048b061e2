// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

/** What {@link Weights} hold, and so how they are added. */
public enum Arithmetic {
    /** Numbers of walks. */
    WHOLE_NUMBERS(1) {
        @Override
        void addToEach(Weights into, int[] some, int start, int end, long weight) {
            into.addToEach(some, start, end, weight);
        }
    },

    /** Fractions, as their bits. */
    FRACTIONS(Double.doubleToRawLongBits(1)) {
        @Override
        void addToEach(Weights into, int[] some, int start, int end, long weight) {
            into.addFractionToEach(some, start, end, Double.longBitsToDouble(weight));
        }
    };

    private final long one;

    Arithmetic(long one) {
        this.one = one;
    }

    /** Adds one to the weight of a node. */
    public void addOne(Weights into, int node) {
        add(into, node, one);
    }

    void add(Weights into, int node, long weight) {
        addToEach(into, new int[] {node}, 0, 1, weight);
    }

    /**
     * Adds the same to the weights of the nodes at some places of an array, twice to those that stand there twice.
     *
     * @throws ArithmeticException if a number would be over {@link Long#MAX_VALUE}
     */
    abstract void addToEach(Weights into, int[] some, int start, int end, long weight);
}
