package io.hinterland.bench.metapath;

import io.hinterland.bench.measure.Latencies;

/** What was measured, over one metapath or all of them. */
final class WalkRow {

    final Latencies compiled = new Latencies();
    final Latencies procedure = new Latencies();
    final Latencies plain = new Latencies();
    final Latencies floor = new Latencies();
    final SpeedGoals goals = new SpeedGoals();

    static String header() {
        return """
                | metapath | steps | compiled Cypher | procedure | floor | within 5 × floor + 5 ms | plain pattern | compiled 20 × faster than a plain pattern over 1 s |
                |---|---|---|---|---|---|---|---|""";
    }

    String cells(String name, String steps) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        steps,
                        compiled.cells(),
                        procedure.cells(),
                        floor.cells(),
                        goals.nearFloor(),
                        plain.cells(),
                        goals.muchFaster());
    }

    void addAll(WalkRow other) {
        compiled.addAll(other.compiled);
        procedure.addAll(other.procedure);
        plain.addAll(other.plain);
        floor.addAll(other.floor);
        goals.addAll(other.goals);
    }
}
