package io.hinterland.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.bench.day.DailyListing;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.listing.GeneratedModel;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final int SIZE = 20_000;
    private static final DailyListing.Shares SHARES = new DailyListing.Shares(0.1, 0.05, 0.02);
    private static final GeneratedListing.Settings SETTINGS =
            new GeneratedListing.Settings(1, SIZE, GeneratedListing.Settings.FIRST_DAY, (long) (SIZE * 0.05));
    private static final DailyListing DAYS = new DailyListing(Sample.listing(SETTINGS), SHARES);

    @Test
    void asManyModelsAreAddedChangedAndGoneAsAreAskedFor() {
        int gone = 0;
        int changed = 0;
        int written = 0;
        for (long number = 0; number < DAYS.count(2); number++) {
            Optional<GeneratedModel> second = DAYS.model(number, 2);
            boolean old = number < SIZE;
            gone += second.isEmpty() ? 1 : 0;
            changed += old && second.isPresent() && !second.equals(DAYS.model(number, 1)) ? 1 : 0;
            written += DAYS.newlyWritten(number, 2).isPresent() ? 1 : 0;
        }
        assertThat(DAYS.count(2)).isEqualTo(21_000);
        assertThat(gone / (double) SIZE).isCloseTo(0.02, Offset.offset(0.004));
        assertThat(changed / (double) SIZE).isCloseTo(0.1 * 0.98, Offset.offset(0.008));
        assertThat(written).isEqualTo(changed + 1_000);
    }

    @Test
    void countersFallAsWellAsRise() {
        int fallen = 0;
        int risen = 0;
        for (long number = 0; number < SIZE; number++) {
            long before = DAYS.model(number, 1).orElseThrow().downloads();
            long after = DAYS.model(number, 2).map(GeneratedModel::downloads).orElse(before);
            fallen += after < before ? 1 : 0;
            risen += after > before ? 1 : 0;
        }
        assertThat(fallen).isPositive();
        assertThat(risen).isGreaterThan(10 * fallen);
    }

    @Test
    void whatIsGoneStaysGoneAndWhatWasAddedStays() {
        for (long number = 0; number < DAYS.count(2); number++) {
            if (DAYS.model(number, 2).isEmpty()) {
                assertThat(DAYS.model(number, 3)).isEmpty();
            }
        }
        assertThat(DAYS.model(SIZE, 2)).isPresent();
        assertThat(DAYS.count(3)).isEqualTo(22_000);
    }

    @Test
    void aDayIsTheSameEachTime() {
        for (long number = 0; number < 2_000; number++) {
            assertThat(DAYS.model(number, 5)).isEqualTo(DAYS.model(number, 5));
        }
    }
}
