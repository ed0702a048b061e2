package io.hinterland.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRowsTest {

    private static final AnswerRows PAPERS = new AnswerRows(
            List.of("key", "title", "year", "models", "score"),
            List.of(
                    List.of("2505.09388", "Qwen3 Technical Report", 2025L, 15_156L, 0.1234567),
                    Arrays.asList(
                            "2309.00071",
                            "YaRN: Efficient Context Window Extension of Large Language Models, and what follows from it",
                            2023L,
                            7L,
                            null)));

    @Test
    void nothingIsCutOrBrokenWhereNoTerminalIs() {
        assertThat(PAPERS.table(Surroundings.UNLIMITED).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(" 2505.09388  Qwen3 Technical Report   ")
                        && line.endsWith("   2025  15,156  0.1235"))
                .anyMatch(line -> line.contains("of Large Language Models, and what follows from it"));
    }

    @Test
    void aTableFitsTheTerminalAndIsBrokenBetweenWords() {
        assertThat(PAPERS.table(60).stripIndent()).isEqualTo("""
                 key         title                     year  models  score
                 2505.09388  Qwen3 Technical Report    2025  15,156  0.1235
                 2309.00071  YaRN: Efficient Context   2023       7
                             Window Extension of
                             Large Language Models,
                             and what follows from it""");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 44, 60, 80, 120})
    void noLineIsLongerThanTheTerminalIsWide(int width) {
        assertThat(PAPERS.table(width).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void valuesStandBelowEachOtherWhereNoTableFits() {
        assertThat(PAPERS.table(30).lines())
                .containsSequence(" key     2309.00071", " title   YaRN: Efficient", "         Context Window");
    }

    @Test
    void aLongIdIsBrokenBehindItsSigns() {
        AnswerRows ids = new AnswerRows(List.of("id"), List.of(List.of("deepseek-ai/DeepSeek-R1-0528-Qwen3-8B")));
        assertThat(ids.table(24).lines()).containsExactly(" id", " deepseek-ai/DeepSeek-", " R1-0528-Qwen3-8B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score|0.333333333|0.3333",
                "score|1.0|1",
                "score|0.5|0.5",
                "walks|8001.999999999999|8,002",
                "score|123456.7|123,457",
                "score|12.3456|12.35",
                "weight|0.00001234567|1.235e-05",
                "score|0.0|0",
                "score|-0.25|-0.25",
            })
    void fractionsHaveFourDigitsThatCount(String column, double value, String shown) {
        assertThat(ShownValue.of(column, value)).isEqualTo(shown);
    }

    @Test
    void countsHaveThousandsAndYearsHaveNot() {
        assertThat(ShownValue.of("models", 15_156L)).isEqualTo("15,156");
        assertThat(ShownValue.of("year", 2025L)).isEqualTo("2025");
        assertThat(ShownValue.of("first year", 2025)).isEqualTo("2025");
    }

    @Test
    void programsGetEveryDigit() {
        assertThat(PAPERS.csv()).contains(",2025,15156,0.1234567");
    }
}
