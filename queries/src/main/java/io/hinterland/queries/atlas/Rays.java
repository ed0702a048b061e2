package io.hinterland.queries.atlas;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The angle at which a family comes to its place. */
final class Rays {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final double TWO_TO_53 = 1L << 53;

    private Rays() {}

    /** Returns an angle that follows from an id alone; those of many ids are evenly distributed from 0 to 2π. */
    static double angle(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        long mixed = (sum.getValue() + 1) * MULTIPLIER;
        mixed = (mixed ^ mixed >>> 32) * MULTIPLIER;
        return (mixed >>> 11) / TWO_TO_53 * 2 * StrictMath.PI;
    }
}
