package io.hinterland.schema.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {

    @ParameterizedTest
    @CsvSource({
        "2304.13705,2304.13705",
        "2304.13705v1,2304.13705",
        "2304.13705v12,2304.13705",
        "2304.13705V2,2304.13705",
        "1412.1234,1412.1234",
        "1501.00001,1501.00001",
        "0704.0001,0704.0001",
        "astro-ph/0601001,astro-ph/0601001",
        "astro-ph/0601001v2,astro-ph/0601001",
        "Astro-Ph/0601001,astro-ph/0601001",
        "math.GT/0309136,math/0309136",
        "cs.CL/0112017v3,cs/0112017",
        "cond-mat.str-el/9901001,cond-mat/9901001",
        "physics.data-an/0701001,physics/0701001",
    })
    void versionsAndSubjectClassesAreDropped(String written, String normal) {
        assertThat(ArxivId.parse(written)).hasToString(normal);
        assertThat(ArxivId.find(written)).contains(new ArxivId(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2304",
                "2304.",
                "2304.1370",
                "2304.137055",
                "1412.12345",
                "1501.1234",
                "2313.13705",
                "2300.13705",
                "2304.13705v",
                "2304.13705v0",
                "2304.13705 ",
                " 2304.13705",
                "v2304.13705",
                "arXiv:2304.13705",
                "https://arxiv.org/abs/2304.13705",
                "0703.0001",
                "2304.00000",
                "hep-th/0704001",
                "hep-th/9001001",
                "cs/0112000",
                "loom/0112017",
                "cs/0113017",
                "cs/0100017",
                "cs/011201",
                "cs/01120177",
                "/0112017",
                "c s/0112017",
                "2304,13705",
                "\u0662\u0663\u0660\u0664.13705"
            })
    void nothingElseIsAnArxivId(String written) {
        assertThat(ArxivId.canParse(written)).isFalse();
        assertThat(ArxivId.find(written)).isEmpty();
        assertThatThrownBy(() -> ArxivId.parse(written))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not an arXiv id; write one such as 2304.13705");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2304.13705v1", "math.GT/0309136", "CS/0112017"})
    void theValueIsInNormalForm(String written) {
        assertThatThrownBy(() -> new ArxivId(written)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @CsvSource({"2304.13705,2023-04", "0704.0001,2007-04", "astro-ph/0601001,2006-01", "hep-th/9108001,1991-08"})
    void theIdTellsTheMonthOfSubmission(String id, YearMonth month) {
        assertThat(ArxivId.parse(id).month()).isEqualTo(month);
    }

    @Property
    void newIdsHaveFiveDigitsFrom2015On(
            @ForAll @IntRange(min = 8, max = 90) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 9_999) int number) {
        String four = "%02d%02d.%04d".formatted(year, month, number);
        String five = "%02d%02d.%05d".formatted(year, month, number);
        assertThat(ArxivId.canParse(four)).isEqualTo(year < 15);
        assertThat(ArxivId.canParse(five)).isEqualTo(year >= 15);
        assertThat(ArxivId.parse(year < 15 ? four : five).month()).isEqualTo(YearMonth.of(2000 + year, month));
    }

    @Property
    void anyTextIsAnIdOrRefused(@ForAll("texts") String text) {
        ArxivId.find(text).ifPresent(id -> assertThat(ArxivId.parse(id.value())).isEqualTo(id));
        assertThat(ArxivId.find(text).isPresent()).isEqualTo(ArxivId.canParse(text));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Texts.any();
    }
}
