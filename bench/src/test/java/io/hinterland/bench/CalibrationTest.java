package io.hinterland.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.bench.profile.ListingProfiler;
import io.hinterland.ingest.source.Source;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated listing of about the sample's size has the sample's figures, within the tolerances given here. */
class CalibrationTest {

    private static ListingProfiler.Profile real = ListingProfiler.of(Source.file(Sample.FILE));
    private static ListingProfiler.Profile generated = real;

    @BeforeAll
    static void generate() throws IOException {
        generated = ListingProfiler.of(Source.bytes("generated", Written.models(Sample.listing(1, 20_000))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library none",
                "library transformers",
                "library peft",
                "library mlx",
                "pipeline none",
                "pipeline text-generation",
                "pipeline image-text-to-text",
                "licence apache-2.0",
                "licence mit",
                "licence other",
                "neither pipeline nor library",
                "gated",
                "parameters",
                "with a dataset",
                "citing",
                "boilerplate",
                "citing otherwise",
                "kind finetune",
                "kind quantized",
                "kind adapter",
                "kind merge",
                "own parent",
                "parent is a path",
                "base models",
                "downloads zero",
                "likes zero",
                "plain tag top",
                "dataset top",
                "paper top",
                "parent top",
                "owner top"
            })
    void sharesAreTheSampleSharesWithinAnHundredthAndAHalf(String figure) {
        assertThat(Math.abs(generated.get(figure) - real.get(figure))).isLessThan(0.015);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner top ten", "parent top ten", "paper top ten", "parents inside"})
    void concentrationsAreTheSampleOnesWithinFiveHundredths(String figure) {
        assertThat(Math.abs(generated.get(figure) - real.get(figure))).isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner once", "parent once", "paper once", "dataset once"})
    void theShareOfValuesThatOccurOnceIsTheSampleOneWithinFifteenHundredths(String figure) {
        assertThat(Math.abs(generated.get(figure) - real.get(figure))).isLessThan(0.15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "downloads p75",
                "downloads p90",
                "downloads p99",
                "likes p99",
                "tags p50",
                "tags p90",
                "tags p99",
                "tag length p90",
                "parameters p50",
                "parameters p90"
            })
    void quantilesAreTheSampleOnesWithinAThird(String figure) {
        assertThat(generated.get(figure) / real.get(figure)).isBetween(2 / 3.0, 1.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner distinct",
                "plain tag distinct",
                "dataset distinct",
                "paper distinct",
                "parent distinct",
                "libraries",
                "pipelines"
            })
    void theNumbersOfValuesAreTheSampleOnesWithinAThirdThoughTheListingIsLarger(String figure) {
        assertThat(generated.get(figure) / real.get(figure)).isBetween(2 / 3.0, 1.5);
    }

    @Test
    void theExtremesOfTheSampleOccur() {
        assertThat(generated.get("tags max")).isGreaterThanOrEqualTo(2_074);
        assertThat(generated.get("tag length max")).isEqualTo(147);
        assertThat(generated.get("parents max")).isEqualTo(18);
        assertThat(generated.get("depth max")).isBetween(5.0, 12.0);
        assertThat(generated.get("depth p99")).isEqualTo(3);
        assertThat(generated.get("likes max")).isBetween(5_000.0, 40_000.0);
        assertThat(generated.get("downloads max")).isGreaterThan(10_000_000);
    }

    @Test
    void bareIdsAndIdsThatDifferOnlyInCaseOccurAtTheirRates() {
        assertThat(generated.get("bare ids")).isBetween(0.001, 0.004);
        assertThat(generated.get("ids that differ only in case")).isBetween(1.0, 12.0);
    }
}
