package io.hinterland.queries.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSearchTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final ModelSearch ALL = ModelSearch.of(ModelFilters.NONE);

    private final ModelCatalog models = new ModelCatalog(GRAPH.graph());

    @Test
    void listedModelsComeWithMostDownloadsFirstAndThoseWithoutACountLast() {
        assertThat(ids(ALL))
                .startsWith("aurora/base", "aurora/base-chat", "deltalab/vision")
                .endsWith("deltalab/vision-small", "borealis/ear", "cirrus/derived")
                .hasSize(12)
                .doesNotContain("borealis/withdrawn", "elsewhere/unlisted");
    }

    @Test
    void unlistedModelsComeWhenAskedFor() {
        ModelFilters everything =
                new ModelFilters(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, true);

        assertThat(ids(ModelSearch.of(everything))).hasSize(14).contains("borealis/withdrawn", "elsewhere/unlisted");
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER,Aurora,2",
        "LIBRARY,Transformers,7",
        "PIPELINE,text-generation,7",
        "TAG,llm,3",
        "LICENSE,MIT,3",
        "LANGUAGE,de,2",
        "DATASET,Toy-ImageNet,1",
        "ARCHITECTURE,LlamaForCausalLM,2",
        "PAPER,2402.00002v3,4",
        "PAPER,https://arxiv.org/pdf/2402.00002v3.pdf,4",
        "DATASET,https://huggingface.co/datasets/aurora/corpus,2"
    })
    void aFilterKeepsTheModelsJoinedToANodeHoweverItIsSpelled(ValueFilter filter, String value, int expected) {
        assertThat(ids(ModelSearch.of(ModelFilters.of(filter, value)))).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LICENSE, apache, apache-2.0",
        "LICENSE, mti, mit",
        "DATASET, Aurora/Corpus, aurora/corpus",
        "DATASET, corpus, aurora/corpus",
        "LIBRARY, transfromers, transformers",
        "PIPELINE, generation, text-generation",
        "OWNER, borealiss, borealis",
        "TAG, nobody has this,"
    })
    void aFilterThatNamesNothingSaysWhatWasPerhapsMeant(ValueFilter filter, String value, String meant) {
        ModelSearch search = ModelSearch.of(ModelFilters.of(filter, value));
        assertThatThrownBy(() -> ids(search))
                .isInstanceOfSatisfying(NotFoundException.class, missing -> assertThat(missing.possible())
                        .isEqualTo(meant == null ? List.of() : List.of(meant)));
    }

    @Test
    void theModelsOfALanguageAreThoseOfItsVarietiesToo() {
        GRAPH.graph().write("""
                CREATE (m:Model {id: 'new/belgian', listed: true, downloads: 1}), (m)-[:IN_LANGUAGE]->(:Language {key: 'fr'}),
                  (m)-[:IN_LANGUAGE]->(fr:Language {key: 'fr-be', primary: 'fr'}),
                  (:Model {id: 'new/walloon', listed: true})-[:IN_LANGUAGE]->(fr)
                """, Map.of());

        assertThat(ids(ModelSearch.of(ModelFilters.of(ValueFilter.LANGUAGE, "fr"))))
                .containsExactly("new/belgian", "new/walloon");
        assertThat(ids(ModelSearch.of(ModelFilters.of(ValueFilter.LANGUAGE, "fr-BE"))))
                .containsExactly("new/belgian", "new/walloon");
    }

    @Test
    void allFiltersHoldAtOnce() {
        ModelFilters filters = new ModelFilters(
                Map.of(ValueFilter.OWNER, "aurora", ValueFilter.LANGUAGE, "DE"),
                Optional.of(ModelKind.FINETUNE),
                Optional.of(Gated.AUTO),
                Optional.empty(),
                60_000,
                80,
                false);

        assertThat(ids(ModelSearch.of(filters))).containsExactly("aurora/base-chat");
    }

    @ParameterizedTest
    @CsvSource({
        "DOWNLOADS,aurora/base,aurora/base-chat",
        "LIKES,aurora/base,aurora/base-chat",
        "CREATED,deltalab/robot,cirrus/derived",
        "MODIFIED,deltalab/robot,cirrus/derived"
    })
    void sortsByWhatIsAskedFor(ModelSort sort, String first, String second) {
        assertThat(ids(ALL.sortedBy(sort))).startsWith(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "aurora/base-chat, aurora/base-chat",
        "BASE CHAT, aurora/base-chat borealis/base-chat-GGUF",
        "base gg, borealis/base-chat-GGUF",
        "chat bor, borealis/base-chat-GGUF",
        "vis, deltalab/vision deltalab/vision-small",
        "vísion, deltalab/vision deltalab/vision-small",
        "'borealis/base-chat: (\"gguf*\")~', borealis/base-chat-GGUF",
        "chat OR vision,",
        "bas aurora,",
        "toy, gpt-toy"
    })
    void findsIdsThatHaveAllWordsTheLastCutShort(String text, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));

        assertThat(ids(ModelSearch.of(text))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void byRelevanceTheIdWithFewestOtherWordsComesFirst() {
        assertThat(ids(ModelSearch.of("vision").sortedBy(ModelSort.RELEVANCE)))
                .containsExactly("deltalab/vision", "deltalab/vision-small");
    }

    @Test
    void textAndFiltersHoldAtOnce() {
        ModelSearch search = new ModelSearch(
                Optional.of("base"),
                ModelFilters.of(ValueFilter.TAG, "conversational"),
                ModelSort.DOWNLOADS,
                20,
                Optional.empty());

        assertThat(ids(search)).containsExactly("aurora/base-chat", "borealis/base-chat-GGUF", "borealis/base-lora");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "***", "/ : \" ( * ~", "🙂", "a b c d e f g h i j k l m n o p q"})
    void aTextWithoutWordsOrWithTooManyIsRefused(String text) {
        assertThatThrownBy(() -> models.search(ModelSearch.of(text)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has 1 to 16 words");
    }

    @ParameterizedTest
    @EnumSource(ModelSort.class)
    void pagesShowEveryModelOnceInTheOrderOfTheWhole(ModelSort sort) {
        for (int limit : List.of(1, 5, 12, 13)) {
            ModelSearch search = new ModelSearch(
                    sort == ModelSort.RELEVANCE ? Optional.of("base") : Optional.empty(),
                    ModelFilters.NONE,
                    sort,
                    limit,
                    Optional.empty());

            assertThat(walk(search)).isEqualTo(ids(search.limitedTo(100)));
        }
    }

    @Test
    void pagesStayWholeWhileModelsComeAndGo() {
        Page<ModelSummary> first = models.search(ALL.limitedTo(3));
        GRAPH.graph().write("MATCH (m:Model {id: 'deltalab/vision'}) DETACH DELETE m", Map.of());
        GRAPH.graph().write("CREATE (:Model {id: 'new/greatest', listed: true, downloads: 9999999})", Map.of());

        List<String> rest = walk(ALL.limitedTo(3).from(first.next().orElseThrow()));

        assertThat(rest)
                .startsWith("borealis/base-chat-GGUF", "gpt-toy")
                .hasSize(9)
                .doesNotContain("new/greatest");
    }

    @Test
    void aCursorServesOnlyTheQuestionItCameFrom() {
        String cursor = models.search(ALL.limitedTo(2)).next().orElseThrow();

        assertThatThrownBy(() -> models.search(ALL.sortedBy(ModelSort.LIKES).from(cursor)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("another search");
        assertThat(models.search(ALL.limitedTo(5).from(cursor)).items()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not a cursor", "AAAA", "MQoyCjM", "ð", "LTEKCmE"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> models.search(ALL.from(cursor)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cursor");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void theLimitIsBounded(int limit) {
        assertThatThrownBy(() -> ALL.limitedTo(limit))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1 to 100");
    }

    private List<String> walk(ModelSearch search) {
        List<String> ids = new ArrayList<>();
        Optional<ModelSearch> next = Optional.of(search);
        while (next.isPresent()) {
            Page<ModelSummary> page = models.search(next.get());
            page.items().forEach(model -> ids.add(model.id()));
            next = page.next().map(search::from);
        }
        return ids;
    }

    private List<String> ids(ModelSearch search) {
        return models.search(search).items().stream().map(ModelSummary::id).toList();
    }
}
