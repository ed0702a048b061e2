package io.hinterland.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRangeTest {

    @Test
    void theKeysAreThoseOfTheStudy() {
        assertThat(CountRange.values())
                .extracting(CountRange::key)
                .containsExactly(
                        "0-50", "51-100", "101-500", "501-1000", "1001-5000", "5001-10000", "10001-50000", "50001+");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0-50",
        "50,0-50",
        "51,51-100",
        "100,51-100",
        "101,101-500",
        "500,101-500",
        "501,501-1000",
        "1000,501-1000",
        "1001,1001-5000",
        "5000,1001-5000",
        "5001,5001-10000",
        "10000,5001-10000",
        "10001,10001-50000",
        "50000,10001-50000",
        "50001,50001+",
        "9223372036854775807,50001+"
    })
    void bothBoundsBelongToARange(long count, String key) {
        assertThat(CountRange.of(count).key()).isEqualTo(key);
    }

    @Property
    void largerCountsNeverLieInLowerRanges(
            @ForAll @LongRange(min = 0) long one, @ForAll @LongRange(min = 0) long other) {
        assertThat(Long.compare(one, other) * CountRange.of(one).compareTo(CountRange.of(other)))
                .isNotNegative();
    }

    @Property
    void noCountIsNegative(@ForAll @LongRange(min = Long.MIN_VALUE, max = -1) long count) {
        assertThatThrownBy(() -> CountRange.of(count)).isInstanceOf(IllegalArgumentException.class);
    }
}
