package io.hinterland.bench.metapath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedGoalsTest {

    @Test
    void theProcedureIsHeldAgainstTheFloor() {
        SpeedGoals goals = new SpeedGoals();
        goals.compareToFloor(10, 1);
        goals.compareToFloor(10.1, 1);
        assertThat(goals.nearFloor()).isEqualTo("1 of 2");
    }

    @Test
    void onlyPlainPatternsOverASecondCount() {
        SpeedGoals goals = new SpeedGoals();
        goals.compareToPlain(999, 1, false);
        assertThat(goals.muchFaster()).isEqualTo("under 1 s");
        goals.compareToPlain(2_000, 100, false);
        assertThat(goals.muchFaster()).isEqualTo("1 of 1; least 20.0");
    }

    @Test
    void ofAPatternThatWasCalledOffOnlyAPartIsKnown() {
        SpeedGoals goals = new SpeedGoals();
        goals.compareToPlain(60_000, 10_000, true);
        assertThat(goals.muchFaster()).isEqualTo("0 of 1, 1 unknown; least > 6.0");
        SpeedGoals all = new SpeedGoals();
        all.compareToPlain(60_000, 1_000, true);
        all.compareToPlain(4_000, 1_000, false);
        all.addAll(goals);
        assertThat(all.muchFaster()).isEqualTo("1 of 3, 1 unknown; least 4.0");
    }
}
