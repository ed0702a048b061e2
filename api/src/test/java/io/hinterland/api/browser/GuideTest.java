package io.hinterland.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.api.browser.Guide.Chapter;
import io.hinterland.api.browser.Guide.Question;
import io.hinterland.graph.GraphSchema;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GuideTest {

    private final Guide guide = Guide.packaged();

    @Test
    void readsChaptersQuestionsTheirTextAndTheirCypher() {
        Guide read = GuideParser.parse("""
                //# Chapter
                // About it,
                // over two lines.

                //## First?
                // Why.
                MATCH (m:Model)
                RETURN m;

                //## Second?
                RETURN 'http://x' AS address;
                //# Last
                """);

        assertThat(read)
                .isEqualTo(new Guide(List.of(
                        new Chapter(
                                "Chapter",
                                "About it, over two lines.",
                                List.of(
                                        new Question("First?", "Why.", "MATCH (m:Model)\nRETURN m"),
                                        new Question("Second?", "", "RETURN 'http://x' AS address"))),
                        new Chapter("Last", "", List.of()))));
    }

    @Test
    void everyQuestionSaysWhatItAsksAndWhy() {
        assertThat(guide.chapters()).hasSizeGreaterThan(5).allSatisfy(chapter -> {
            assertThat(chapter.text()).isNotBlank();
            assertThat(chapter.questions()).isNotEmpty();
        });
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.title()).endsWith("?");
            assertThat(question.text()).isNotBlank();
            assertThat(question.cypher()).isNotBlank().doesNotContain("$");
        });
    }

    @Test
    void theQueriesNameOnlyTypesThatThereAre() {
        Stream<String> known = Stream.concat(
                Arrays.stream(HubNodeType.values()).map(HubNodeType::label),
                Arrays.stream(HubEdgeType.values()).map(HubEdgeType::name));

        assertThat(questions().flatMap(question -> names(question.cypher()))).isSubsetOf(known.toList());
    }

    /** Without an order, which rows a limit leaves is chance. */
    @Test
    void theQueriesOrderBeforeTheyLimit() {
        assertThat(questions().map(Question::cypher).filter(cypher -> cypher.contains("LIMIT")))
                .hasSizeGreaterThan(10)
                .allMatch(cypher ->
                        cypher.matches("(?s).*ORDER BY [^\\n]+\\nLIMIT \\d+") && cypher.split("LIMIT").length == 2);
    }

    @Test
    void theFourNetworksOfTheStudyAreDrawnWhole() {
        assertThat(questions().filter(question -> question.text().startsWith("Figure ")))
                .extracting(question -> question.text().replaceFirst(":.*", ""))
                .containsExactly("Figure 8", "Figure 9", "Figure 10", "Figure 11");
        assertThat(questions().filter(question -> question.text().startsWith("Figure ")))
                .noneMatch(question -> question.cypher().contains("LIMIT"));
    }

    @Test
    void theQueriesUseTheFullTextIndexByItsName() {
        assertThat(Guide.packagedText()).contains("queryNodes('" + GraphSchema.FULL_TEXT_INDEX + "'");
    }

    private Stream<Question> questions() {
        return guide.chapters().stream().flatMap(chapter -> chapter.questions().stream());
    }

    private static Stream<String> names(String cypher) {
        return Pattern.compile("(?<=[:|])[A-Z]\\w+").matcher(cypher).results().map(result -> result.group());
    }
}
