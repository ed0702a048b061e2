package io.hinterland.bench.chance;

/**
 * A short run of random numbers that belongs to one aspect of one record: SplitMix64 (Steele, Lea and Flood 2014, <a
 * href="https://doi.org/10.1145/2714064.2660195">doi:10.1145/2714064.2660195</a>) begun from seed, aspect and position.
 * The same three give the same numbers, in whatever order and on whatever thread records are made. Not thread-safe.
 */
public final class Draw {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public Draw(long seed, DrawAspect aspect, long position) {
        state = mixed(mixed(seed + (aspect.ordinal() + 1) * GOLDEN_GAMMA) + position * GOLDEN_GAMMA);
    }

    /** Returns 64 random bits. */
    public long bits() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    /** Returns a number from 0, included, to 1, excluded. */
    public double unit() {
        return (bits() >>> 11) * UNIT;
    }

    /** Returns a whole number from 0 to the bound, excluded; the bound is positive. */
    public long below(long bound) {
        return (long) (unit() * bound);
    }

    public int below(int bound) {
        return (int) below((long) bound);
    }

    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** Returns a number of the exponential distribution with this mean. */
    public double exponential(double mean) {
        return -mean * Math.log1p(-unit());
    }

    /** Returns a number of the standard normal distribution (Box and Muller 1958). */
    public double normal() {
        return Math.sqrt(-2 * Math.log1p(-unit())) * Math.cos(2 * Math.PI * unit());
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
