package io.hinterland.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3. */
class ShareIntervalTest {

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void isThePublishedOne(long having, long all, double low, double high) {
        ShareInterval interval = ShareInterval.of(having, all);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void nothingIsKnownOfNothing() {
        assertThat(ShareInterval.of(0, 0)).isEqualTo(new ShareInterval(0, 1));
    }
}
