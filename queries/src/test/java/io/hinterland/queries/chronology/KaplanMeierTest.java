package io.hinterland.queries.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against the remission of leukaemia under 6-mercaptopurine (Freireich et al. 1963, as in Kalbfleisch and Prentice and
 * in SAS/STAT's documentation of PROC LIFETEST), in weeks; + is a censored time.
 */
class KaplanMeierTest {

    private static final String REMISSION = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    @Test
    void survivalIsThePublishedOne() {
        KaplanMeier curve = KaplanMeier.of(lives(REMISSION));

        assertThat(curve.watched()).isEqualTo(21);
        assertThat(curve.ended()).isEqualTo(9);
        assertThat(curve.median()).contains(23L);
        double[][] published = {
            {6, 21, 0.8571, 0.6197, 0.9516},
            {7, 17, 0.8067, 0.5631, 0.9228},
            {10, 15, 0.7529, 0.5032, 0.8894},
            {13, 12, 0.6902, 0.4316, 0.8491},
            {16, 11, 0.6275, 0.3675, 0.8049},
            {22, 7, 0.5378, 0.2678, 0.7468},
            {23, 6, 0.4482, 0.1881, 0.6801}
        };
        assertThat(curve.steps()).hasSize(published.length);
        for (int place = 0; place < published.length; place++) {
            KaplanMeier.Step step = curve.steps().get(place);
            assertThat(step.day()).isEqualTo((long) published[place][0]);
            assertThat(step.atRisk()).isEqualTo((long) published[place][1]);
            assertThat(step.survival()).isCloseTo(published[place][2], within(0.00005));
            assertThat(step.low()).isCloseTo(published[place][3], within(0.0001));
            assertThat(step.high()).isCloseTo(published[place][4], within(0.0001));
        }
    }

    /** Three lives that end at 5; one of them is watched from age 3, so that only two are at risk at 2. */
    @Test
    void whatIsWatchedLaterCountsFromThen() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Life(0, 2, true), new Life(0, 5, true), new Life(3, 5, false)));

        assertThat(curve.steps()).extracting(KaplanMeier.Step::atRisk).containsExactly(2L, 2L);
        assertThat(curve.steps()).extracting(KaplanMeier.Step::survival).containsExactly(0.5, 0.25);
    }

    @Test
    void whereAllEndNothingSurvives() {
        KaplanMeier curve = KaplanMeier.of(List.of(Life.from0(4, true), Life.from0(0, true)));

        assertThat(curve.watched())
                .as("what was not watched for a day tells nothing")
                .isEqualTo(1);
        assertThat(curve.steps()).containsExactly(new KaplanMeier.Step(4, 1, 1, 0, 0, 1));
        assertThat(KaplanMeier.of(List.of()).median()).isEmpty();
    }

    private static List<Life> lives(String times) {
        List<Life> lives = new ArrayList<>();
        for (String time : times.split(" ", -1)) {
            lives.add(Life.from0(Long.parseLong(time.replace("+", "")), !time.endsWith("+")));
        }
        return lives;
    }
}
