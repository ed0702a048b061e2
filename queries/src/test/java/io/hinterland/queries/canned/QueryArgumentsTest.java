package io.hinterland.queries.canned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryArgumentsTest {

    private static final CannedQuery QUERY = QueryFile.parse("example", """
            // title: An example
            // purpose: Takes a parameter
            //   of each type.
            // parameter: model (Model, example aurora/base) Which model.
            // parameter: by (text, one of models|likes, default models) What
            //   counts.
            // parameter: limit (integer, 1 to 1000, default 20) How many.
            // parameter: damping (decimal, default 0.5) How much.
            // parameter: all (boolean, default false) Whether all.
            // parameter: since (date, optional) From when on.
            // parameter: tags (list, optional) Which tags.
            // parameter: paper (Paper, optional) Which paper.
            RETURN $model, $by, $limit, $damping, $all, $since, $tags, $paper
            """);

    @Test
    void defaultsStandInAndOptionalOnesAreNull() {
        Map<String, Object> expected =
                new HashMap<>(Map.of("model", "gpt-toy", "by", "models", "limit", 20L, "damping", 0.5, "all", false));
        expected.put("since", null);
        expected.put("tags", null);
        expected.put("paper", null);
        assertThat(QUERY.arguments(Map.of("model", "gpt-toy")).values()).isEqualTo(expected);
    }

    @Test
    void everyTypeIsReadFromText() {
        Map<String, Object> values = QUERY.arguments(texts(
                        "model=aurora/base",
                        "by=likes",
                        "limit=7",
                        "damping=1e-3",
                        "all=yes",
                        "since=2026-08-22",
                        "tags=llm, chat ,",
                        "paper=arXiv:2401.00001v3"))
                .values();
        assertThat(values)
                .containsEntry("by", "likes")
                .containsEntry("limit", 7L)
                .containsEntry("damping", 0.001)
                .containsEntry("all", true)
                .containsEntry("since", LocalDate.of(2026, 8, 22))
                .containsEntry("tags", List.of("llm", "chat"))
                .containsEntry("paper", "2401.00001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "limit=many | Parameter limit: takes a whole number such as 20, not 'many'",
                "limit=0 | Parameter limit: takes 1 to 1000, not 0",
                "limit=99999999999999999999 | Parameter limit: takes a whole number such as 20, not '99999999999999999999'",
                "damping=NaN | Parameter damping: takes a number such as 0.5, not 'NaN'",
                "all=maybe | Parameter all: takes true or false, not 'maybe'",
                "since=today | Parameter since: takes a day such as 2026-08-22, not 'today'",
                "by=modles | Parameter by: takes one of models, likes, not 'modles'; did you mean models?",
                "paper=12 | Parameter paper: '12' is not an arXiv id; write one such as 2304.13705 or astro-ph/0601001",
                "limt=3 | Query example has no parameter 'limt': it takes model, by, limit, damping, all, since, tags, paper; did you mean limit?",
            })
    void whatDoesNotFitIsToldWithWhatWould(String text, String message) {
        assertThatThrownBy(() -> QUERY.arguments(texts("model=aurora/base", text)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Test
    void aMissingParameterIsToldWithAnExample() {
        assertThatThrownBy(() -> QUERY.arguments(Map.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Query example needs the parameter model (Model) such as aurora/base: Which model.");
    }

    @Test
    void theHeadTellsWhatEachParameterTakes() {
        assertThat(QUERY.purpose()).isEqualTo("Takes a parameter of each type.");
        assertThat(QUERY.parameters())
                .extracting(Parameter::takes)
                .containsExactly(
                        "Model",
                        "models|likes, default models",
                        "integer 1 to 1000, default 20",
                        "decimal, default 0.5",
                        "boolean, default false",
                        "date, optional",
                        "list, optional",
                        "Paper, optional");
    }

    @Test
    void theLinesForNeo4jBrowserSetEveryParameter() {
        assertThat(QUERY.pasteable(texts("model=aurora/base", "tags=it's,b", "since=2026-08-22")))
                .startsWith("""
                        :param model => 'aurora/base';
                        :param by => 'models';
                        :param limit => 20;
                        :param damping => 0.5;
                        :param all => false;
                        :param since => date('2026-08-22');
                        :param tags => ['it\\'s', 'b'];
                        :param paper => NULL;

                        // title: An example
                        """);
    }

    private static Map<String, String> texts(String... assignments) {
        return Arrays.stream(assignments)
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
