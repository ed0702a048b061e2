package io.hinterland.queries.canned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.CountRange;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.value.ModelKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each query file without a server. */
class QueryCatalogTest {

    private static final QueryCatalog CATALOG = QueryCatalog.packaged();
    private static final Pattern USED = Pattern.compile("\\$([a-zA-Z]+)");

    static Stream<CannedQuery> queries() {
        return CATALOG.queries().stream();
    }

    @Test
    void listsEveryFileOnce() throws IOException {
        Path folder = Path.of("src/main/resources/io/hinterland/queries/canned");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(CATALOG.queries())
                    .extracting(query -> query.name() + ".cypher")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theHeadIsComplete(CannedQuery query) {
        assertThat(query.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(query.title()).matches("[A-Z].*[^.]");
        assertThat(query.purpose()).matches("[A-Z].*\\.");
        for (Parameter parameter : query.parameters()) {
            assertThat(parameter.sentence()).as(parameter.name()).matches("[A-Z].*[.?]");
            assertThat(!parameter.required() || parameter.example().isPresent())
                    .as("a required parameter has an example: %s", parameter.name())
                    .isTrue();
            parameter.standard().ifPresent(parameter::parse);
            parameter.example().ifPresent(parameter::parse);
            parameter.choices().forEach(parameter::parse);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theHeadNamesTheParametersThatTheQueryUses(CannedQuery query) {
        Set<String> used = USED.matcher(query.cypher())
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1))
                .collect(Collectors.toSet());
        assertThat(query.parameters()).extracting(Parameter::name).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void choicesFollowTheVocabulary(CannedQuery query) {
        List<String> ranges =
                Stream.of(CountRange.values()).map(CountRange::key).toList();
        List<String> kinds = Worded.words(ModelKind.class);
        for (Parameter parameter : query.parameters()) {
            if (parameter.choices().contains("0-50")) {
                assertThat(parameter.choices()).isEqualTo(ranges);
            }
            if (parameter.choices().contains("finetune")) {
                assertThat(parameter.choices()).isEqualTo(kinds);
            }
        }
    }

    @Test
    void anUnknownNameGetsTheNearestAndAll() {
        assertThatThrownBy(() -> CATALOG.named("top-modles"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("There is no query 'top-modles'; there are segregation, ")
                .hasMessageEndingWith("; did you mean top-models?")
                .hasMessageContaining("segregation, download-ranges");
    }
}
