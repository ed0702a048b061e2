package io.hinterland.bench.metapath;

import java.util.Locale;

/** What was measured over one metapath. */
final class WalkRow {

    private final NamedMetapath named;
    final Latencies compiled = new Latencies();
    final Latencies procedure = new Latencies();
    final Latencies plain = new Latencies();
    final Latencies floor = new Latencies();
    private double leastSpeedUp = Double.POSITIVE_INFINITY;
    private boolean isAtLeast;
    private int overGoal;

    WalkRow(NamedMetapath named) {
        this.named = named;
    }

    /**
     * @param plainMillis what the plain pattern took, or the time after which it was called off
     * @param compiledMillis what compiled Cypher took from the same source
     */
    void compare(double plainMillis, double compiledMillis, boolean wasCapped) {
        double speedUp = plainMillis / compiledMillis;
        if (plainMillis > 1_000 && speedUp < leastSpeedUp) {
            leastSpeedUp = speedUp;
            isAtLeast = wasCapped;
        }
    }

    void compareToFloor(double procedureMillis, double floorMillis) {
        if (procedureMillis > 5 * floorMillis + 5) {
            overGoal++;
        }
    }

    static String header() {
        return """
                | metapath | steps | compiled Cypher | procedure | floor | over 5 × floor + 5 ms | plain pattern | plain / compiled, least |
                |---|---|---|---|---|---|---|---|""";
    }

    String cells() {
        String speedUp = Double.isInfinite(leastSpeedUp)
                ? "under 1 s"
                : String.format(Locale.ROOT, isAtLeast ? "> %,.0f" : "%,.0f", leastSpeedUp);
        return "| %s | %d | %s | %s | %s | %d | %s | %s |"
                .formatted(
                        named.name(),
                        named.metapath().length(),
                        compiled.cells(),
                        procedure.cells(),
                        floor.cells(),
                        overGoal,
                        plain.cells(),
                        speedUp);
    }
}
