package io.hinterland.ingest.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"120 | 120", " 0 | 0", "Thu, 01 Jan 2026 00:02:00 GMT | 120", "Wed, 31 Dec 2025 00:00:00 GMT | 0"})
    void readsSecondsAndDates(String header, long seconds) {
        assertThat(RetryAfter.parse(header, PassingTime.START)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "99999999999999999999", "Thu, 99 Jan 2026 00:02:00 GMT"})
    void readsNothingElse(String header) {
        assertThat(RetryAfter.parse(header, PassingTime.START)).isEmpty();
    }

    @Property
    void neverFails(@ForAll String header) {
        assertThat(RetryAfter.parse(header, PassingTime.START))
                .satisfiesAnyOf(
                        wait -> assertThat(wait).isEmpty(),
                        wait -> assertThat(wait.orElseThrow().isNegative()).isFalse());
    }
}
