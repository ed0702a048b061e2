// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

/** What {@link WeightVector} hold, and so how they are added. */
public enum WeightArithmetic {
    /** Numbers of walks. */
    WHOLE_NUMBERS(1) {
        @Override
        void addToEach(WeightVector into, int[] some, int start, int end, long weight) {
            into.addToEach(some, start, end, weight);
        }

        @Override
        public long sum(long one, long other) {
            return Math.addExact(one, other);
        }

        @Override
        public long difference(long whole, long part) {
            return whole - part;
        }

        @Override
        public long product(long one, long other) {
            return Math.multiplyExact(one, other);
        }
    },

    /** Fractions, as their bits. */
    FRACTIONS(Double.doubleToRawLongBits(1)) {
        @Override
        void addToEach(WeightVector into, int[] some, int start, int end, long weight) {
            into.addFractionToEach(some, start, end, Double.longBitsToDouble(weight));
        }

        @Override
        public long sum(long one, long other) {
            return Double.doubleToRawLongBits(Double.longBitsToDouble(one) + Double.longBitsToDouble(other));
        }

        /** What is left of almost nothing may be rounded to less than that. */
        @Override
        public long difference(long whole, long part) {
            return Double.doubleToRawLongBits(
                    Math.max(0, Double.longBitsToDouble(whole) - Double.longBitsToDouble(part)));
        }

        @Override
        public long product(long one, long other) {
            return Double.doubleToRawLongBits(Double.longBitsToDouble(one) * Double.longBitsToDouble(other));
        }
    };

    private final long one;

    WeightArithmetic(long one) {
        this.one = one;
    }

    /** Returns the weight of a single walk. */
    public long one() {
        return one;
    }

    /** @throws ArithmeticException if the sum would be over {@link Long#MAX_VALUE} */
    public abstract long sum(long one, long other);

    /** Returns what is left of a weight without a part of it. */
    public abstract long difference(long whole, long part);

    /** @throws ArithmeticException if the product would be over {@link Long#MAX_VALUE} */
    public abstract long product(long one, long other);

    /** Adds to the weight of a node. */
    public void add(WeightVector into, int node, long weight) {
        addToEach(into, new int[] {node}, 0, 1, weight);
    }

    /**
     * Adds the same to the weights of the nodes at some places of an array, twice to those that stand there twice.
     *
     * @throws ArithmeticException if a number would be over {@link Long#MAX_VALUE}
     */
    abstract void addToEach(WeightVector into, int[] some, int start, int end, long weight);
}
