package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which records state sizes, moments and carbon. */
class WrittenFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "'safetensors': {'parameters': {'BF16': 7615616512}, 'total': 333312} # 7615616512 # 1",
                "'safetensors': {'parameters': {'BF16': 10, 'U32': 20}, 'total': 90} # 90 # 1",
                "'safetensors': {'parameters': {'BF16': 10, 'U32': 20}, 'total': 30} # 30 # 0",
                "'safetensors': {'parameters': {'BF16': 10, 'U32': 20}} # 30 # 0",
                "'safetensors': {'parameters': [{'F32': 50}], 'total': 50} # 50 # 0",
                "'safetensors': {'parameters': {}, 'total': 0} # 0 # 0",
                "'safetensors': null, 'gguf': {'total': 671026419200} # 671026419200 # 0",
                "'safetensors': {'total': 5}, 'gguf': {'total': 7} # 5 # 0",
                "'numParameters': 12 # 12 # 0",
                "'num_parameters': 12 # 12 # 0",
                "'safetensors': {'parameters': {}, 'total': 0}, 'gguf': {'total': 7} # 7 # 0",
                "'safetensors': {'parameters': {'BF16': '7615616512'}, 'total': '7615616512'} # 7615616512 # 0",
                "'gguf': {'total': '1,234,567'} # 1234567 # 0",
                "'numParameters': '7.6e9' # 7600000000 # 0",
                "'safetensors': {'parameters': {'F32': 9223372036854775807, 'F16': 9223372036854775807}, 'total': 12} # 12 # 0",
                "'safetensors': {'total': 9223372036854775807}, 'gguf': {'total': 7} # 7 # 0",
            })
    void theGreaterOfTotalAndPartsIsTheSize(String fields, long size, long contradictions) {
        CleanedRecord record = with(fields);
        assertThat(record.properties()).containsEntry("parameters", size);
        assertThat(record.report().counted(Rule.SIZE_CONTRADICTION)).isEqualTo(contradictions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "'2024-01-01T01:30:00+0200' # 2023-12-31T23:30:00Z",
                "'2024-01-01T01:30:00+02' # 2023-12-31T23:30:00Z",
                "'2022-03-02' # 2022-03-02T00:00:00Z",
                "'1672327106000' # 2022-12-29T15:18:26Z",
                "1672327106000 # 2022-12-29T15:18:26Z",
                "1672327106 # 2022-12-29T15:18:26Z",
                "1672327106.0 # 2022-12-29T15:18:26Z",
                "1672327106000000000 # 2022-12-29T15:18:26Z",
                "'2022-12-29 15:18:26 UTC' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26 GMT' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26GMT+0200' # 2022-12-29T13:18:26Z",
                "'2022-12-29 15:18:26 +0000 UTC' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26.000Z[UTC]' # 2022-12-29T15:18:26Z",
                "'2022-12-29t15:18:26z' # 2022-12-29T15:18:26Z",
                "'2022-12-29T15:18:26,5Z' # 2022-12-29T15:18:26.5Z",
                "'2022-12-29T15:18Z' # 2022-12-29T15:18:00Z",
                "'20221229T151826Z' # 2022-12-29T15:18:26Z",
                "'2022/12/29' # 2022-12-29T00:00:00Z",
                "'Thu, 29 Dec 2022 15:18:26 GMT' # 2022-12-29T15:18:26Z",
                "1672327106.5 # 2022-12-29T15:18:26.5Z",
                "'2 Jan 2024' # 2024-01-02T00:00:00Z",
                "'January 2, 2024' # 2024-01-02T00:00:00Z",
                "'Jan. 2nd, 2024' # 2024-01-02T00:00:00Z",
                "'Tuesday, 2 January 2024' # 2024-01-02T00:00:00Z",
                "'2-JAN-2024' # 2024-01-02T00:00:00Z",
                "'2024 Sept 2' # 2024-09-02T00:00:00Z",
                "'Jan 2, 2024, 10:30 PM' # 2024-01-02T22:30:00Z",
                "'Jan 2, 2024 at 12:30 am' # 2024-01-02T00:30:00Z",
                "'Tue Jan  2 10:00:00 2024' # 2024-01-02T10:00:00Z",
                "'Tue Jan 02 2024 10:00:00 GMT+0100 (Central European Standard Time)' # 2024-01-02T09:00:00Z",
                "{'$date': '2024-01-02T00:00:00Z'} # 2024-01-02T00:00:00Z",
                "{'$date': 1704153600000} # 2024-01-02T00:00:00Z",
            })
    void momentsAreReadInEveryForm(String written, OffsetDateTime moment) {
        assertThat(with("'createdAt': " + written).properties()).containsEntry("createdAt", moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2023-02-29T12:00:00Z'",
                "'2016-12-31T23:59:60Z'",
                "'2023-02-29'",
                "'2022-12-29T15:18:26+02:00+0200'",
                "'2022-12-29T15:18:26Z+02:00'",
                "'2022-12-29T15:18:26+25:00'",
                "'2022-12-29T15:18:26 EST'",
                "'12/29/2022'",
                "'20221332'",
                "'30 February 2024'",
                "'January 2024'",
                "'2 Januar 2024'",
                "'Jan 2, 2024, 25:00'",
                "'2022'",
                "5",
                "99999999999999999999"
            })
    void whatIsNoMomentIsAbsentAndCounted(String written) {
        CleanedRecord record = with("'createdAt': " + written);
        assertThat(record.properties()).doesNotContainKey("createdAt");
        assertThat(record.report().counted(Rule.MALFORMED_DATE)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'7B'", "'1.5'", "-5", "9223372036854775807", "1e300", "'1e99'", "99999999999999999999", "true"})
    void whatNoModelHasIsNoSize(String written) {
        CleanedRecord record = with("'gguf': {'total': " + written + "}");
        assertThat(record.properties()).doesNotContainKey("parameters");
        assertThat(record.report().counted(Rule.ILL_TYPED_FIELD)).isEqualTo(1);
    }

    @Test
    void countsMayBeTexts() {
        CleanedRecord record = with("'downloads': ' 1,234 ', 'likes': '5.0'");
        assertThat(record.properties()).containsEntry("downloads", 1234L).containsEntry("likes", 5L);
        assertThat(record.report().counted(Rule.NUMBER_AS_TEXT)).isEqualTo(2);
        assertThat(with("'downloads': '1.2k', 'likes': 9223372036854775807")
                        .report()
                        .counted(Rule.ILL_TYPED_COUNT))
                .isEqualTo(2);
    }

    @Test
    void carbonFiguresMayBeAListOrHaveAUnit() {
        CleanedRecord list = with("""
                'card': '---\\nco2_eq_emissions:\\n- emissions: 12.5\\n- source: CodeCarbon\\n- training_type: fine-tuning\\n- geographical location: Quebec, Canada\\n- hardware used: 8 V100\\n---\\n'
                """);
        assertThat(list.properties())
                .containsEntry("co2Grams", 12.5)
                .containsEntry("co2Source", "CodeCarbon")
                .containsEntry("co2TrainingType", "fine-tuning")
                .containsEntry("co2Location", "Quebec, Canada")
                .containsEntry("co2Hardware", "8 V100");
        assertThat(with("'cardData': {'co2_eq_emissions': '0.3 kg'}").properties())
                .containsEntry("co2Grams", 300.0);
        assertThat(with("'cardData': {'co2_eq_emissions': {'emissions': '1.24e2'}}")
                        .properties())
                .containsEntry("co2Grams", 124.0);
        assertThat(with("'cardData': {'co2_eq_emissions': '1,234.5'}").report().counted(Rule.MALFORMED_EMISSIONS))
                .isEqualTo(1);
    }
}
