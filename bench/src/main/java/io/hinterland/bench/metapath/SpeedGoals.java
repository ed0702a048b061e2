package io.hinterland.bench.metapath;

import java.util.Locale;

/**
 * How often walk counts were as fast as is aimed at: from each source the procedure within 5 × floor + 5 ms; compiled
 * Cypher 20 times faster than the plain pattern where that takes over a second. Where the pattern was called off, only
 * a part of how much faster compiled Cypher is can be known.
 */
final class SpeedGoals {

    private static final double FASTER = 20;

    private int sources;
    private int nearFloor;
    private int slowPatterns;
    private int muchFaster;
    private int unknown;
    private double leastSpeedUp = Double.POSITIVE_INFINITY;
    private boolean isAtLeast;

    void compareToFloor(double procedureMillis, double floorMillis) {
        sources++;
        nearFloor += procedureMillis <= 5 * floorMillis + 5 ? 1 : 0;
    }

    /**
     * @param plainMillis what the plain pattern took, or the time after which it was called off
     * @param compiledMillis what compiled Cypher took from the same source
     */
    void compareToPlain(double plainMillis, double compiledMillis, boolean wasCapped) {
        if (plainMillis <= 1_000) {
            return;
        }
        double speedUp = plainMillis / compiledMillis;
        slowPatterns++;
        if (speedUp >= FASTER) {
            muchFaster++;
        } else if (wasCapped) {
            unknown++;
        }
        if (speedUp < leastSpeedUp) {
            leastSpeedUp = speedUp;
            isAtLeast = wasCapped;
        }
    }

    void addAll(SpeedGoals others) {
        sources += others.sources;
        nearFloor += others.nearFloor;
        slowPatterns += others.slowPatterns;
        muchFaster += others.muchFaster;
        unknown += others.unknown;
        if (others.leastSpeedUp < leastSpeedUp) {
            leastSpeedUp = others.leastSpeedUp;
            isAtLeast = others.isAtLeast;
        }
    }

    /** Returns from how many of the sources the procedure was as near to the floor as is aimed at. */
    String nearFloor() {
        return nearFloor + " of " + sources;
    }

    /** Returns how often compiled Cypher was as much faster as is aimed at, and how much at least. */
    String muchFaster() {
        if (slowPatterns == 0) {
            return "under 1 s";
        }
        String open = unknown == 0 ? "" : ", " + unknown + " unknown";
        return String.format(
                Locale.ROOT,
                isAtLeast ? "%d of %d%s; least > %.1f" : "%d of %d%s; least %.1f",
                muchFaster,
                slowPatterns,
                open,
                leastSpeedUp);
    }
}
