package io.hinterland.queries.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttentionSeriesTest {

    @Test
    void attentionHalvesOnTheFirstDayWithHalfOfTheMost() {
        AttentionSeries series = series(200, 0, 100, 14, 400, 28, 300, 42, 200, 56, 500_000);
        assertThat(series.halfLife()).as("the greatest number is the last one").isEqualTo(Life.from0(144, false));

        AttentionSeries fallen = series(200, 0, 100, 14, 400, 28, 300, 42, 200, 56, 100);
        assertThat(fallen.peak()).isEqualTo(new AttentionSeries.Point(14, 400));
        assertThat(fallen.halfLife()).isEqualTo(Life.from0(28, true));
        assertThat(fallen.breaks()).as("100 to 400, 200 to 100").isEqualTo(2);
    }

    @Test
    void aFallThatIsOverWithinAWeekIsAFaultOfTheSource() {
        AttentionSeries series = series(30, 0, 1000, 1, 500, 2, 990, 20, 600);
        assertThat(series.withoutFaults().points())
                .extracting(AttentionSeries.Point::downloads)
                .containsExactly(1000L, 990L, 600L);
        assertThat(series.withoutFaults().halfLife()).isEqualTo(Life.from0(30, false));

        AttentionSeries slow = series(30, 0, 1000, 1, 500, 9, 990);
        assertThat(slow.withoutFaults()).as("eight days are no fault").isEqualTo(slow);
    }

    private static AttentionSeries series(long lastSeen, long... daysAndDownloads) {
        List<AttentionSeries.Point> points = new ArrayList<>();
        for (int place = 0; place < daysAndDownloads.length; place += 2) {
            points.add(new AttentionSeries.Point(daysAndDownloads[place], daysAndDownloads[place + 1]));
        }
        return new AttentionSeries("a/b", points, lastSeen);
    }
}
