package io.hinterland.queries.canned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.explanation.Explanation;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each query answers on the toy hub. */
class CannedQueriesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final QueryCatalog CATALOG = QueryCatalog.packaged();

    static Stream<CannedQuery> queries() {
        return CATALOG.queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersWithItsDefaultsAndExamples(CannedQuery query) {
        CannedQuery.Answer result = query.run(GRAPH.graph(), Examples.of(query));
        assertThat(result.rows())
                .isNotEmpty()
                .allMatch(row -> row.size() == result.columns().size());
    }

    @Test
    void tagFrequenciesFollowTheRangeAndTheLowerBound() {
        assertThat(rows("tag-frequencies", Map.of("downloads", "50001+", "limit", "3")))
                .containsExactly("en | 2", "llm | 2", "text-generation | 2");
        assertThat(rows("tag-frequencies", Map.of("leastLikes", "55", "limit", "2")))
                .containsExactly("en | 2", "llm | 2");
        assertThat(rows("tag-frequencies", Map.of("prefixed", "true", "likes", "101-500")))
                .contains("license:apache-2.0 | 1", "llm | 1");
        assertThat(rows("tag-frequencies", Map.of("downloads", "50001+", "likes", "101-500")))
                .contains("llm | 1")
                .allMatch(row -> row.endsWith(" | 1"));
        assertThat(rows("tag-frequencies", Map.of("downloads", "0-50", "likes", "101-500")))
                .isEmpty();
    }

    @Test
    void tagsThatTheHubSetsCountOnlyWhenAskedFor() {
        GRAPH.graph().write("MATCH (tag:Tag {key: 'llm'}) SET tag.setByHub = true", Map.of());
        assertThat(rows("tag-frequencies", Map.of("downloads", "50001+", "limit", "2")))
                .containsExactly("en | 2", "text-generation | 2");
        assertThat(rows("tag-frequencies", Map.of("downloads", "50001+", "limit", "2", "hubTags", "true")))
                .containsExactly("en | 2", "llm | 2");
    }

    @Test
    void theNetworkOfARangeFollowsBothDataModels() {
        assertThat(rows("range-network", Map.of("range", "10001-50000")))
                .containsExactlyInAnyOrder(
                        "deltalab/vision",
                        "deltalab/vision -USES_LIBRARY-> timm",
                        "deltalab/vision -HAS_PIPELINE-> image-classification",
                        "deltalab/vision -CITES-> 2001.00003");
        assertThat(rows("range-network", Map.of("by", "likes", "range", "101-500", "dataModel", "2")))
                .containsExactlyInAnyOrder(
                        "aurora/base -CITES-> 2401.00001",
                        "aurora/base -CITES-> 2401.00001 -WRITTEN_BY-> ada quill",
                        "aurora/base -CITES-> 2401.00001 -WRITTEN_BY-> ben stone",
                        "aurora/base -CITES-> 2401.00001 -PUBLISHED_ON-> 2024-01-03");
    }

    @Test
    void risersAndFallersAreThoseOfTheTwoListings() {
        assertThat(rows("risers", Map.of()))
                .containsExactly("aurora/base | 20000 | 100000 | 120000 | 2026-08-19 | 2026-08-22");
        assertThat(rows("risers", Map.of("direction", "down", "from", "2026-08-20", "to", "2026-09-01")))
                .as("what lay between the two does not matter")
                .containsExactly("deltalab/vision | -5000 | 20000 | 15000 | 2026-08-19 | 2026-08-22");
        assertThat(rows("risers", Map.of("by", "likes")))
                .containsExactly("aurora/base | 10 | 290 | 300 | 2026-08-19 | 2026-08-22");
        assertThat(rows("risers", Map.of("by", "trending")))
                .as("not told by the first listing")
                .isEmpty();
        assertThat(rows("risers", Map.of("by", "downloadsAllTime")))
                .as("told by none")
                .isEmpty();
        assertThat(rows("risers", Map.of("to", "2026-08-20")))
                .as("there is none before")
                .isEmpty();
    }

    @Test
    void topModelsAreRankedAndNarrowed() {
        assertThat(rows("top-models", Map.of("limit", "1")))
                .containsExactly("aurora/base | 120000 | 300 | base | text-generation | transformers");
        assertThat(rows("top-models", Map.of("by", "likes", "kind", "finetune", "pipeline", "Image-Classification")))
                .containsExactly("deltalab/vision-small | 0 | 2 | finetune | image-classification | timm");
    }

    @Test
    void librariesPipelinesAndOwnersAreRankedByWhatIsAskedFor() {
        assertThat(rows("top-libraries", Map.of("limit", "2")))
                .containsExactly("transformers | 7 | 182775 | 381", "timm | 2 | 15000 | 57");
        assertThat(rows("top-owners", Map.of("by", "downloads", "limit", "2")))
                .containsExactly("Aurora | 2 | 180000 | 380", "DeltaLab | 3 | 15101 | 57");
        assertThat(rows("top-pipelines", Map.of()))
                .containsExactly(
                        "text-generation | 7 | 188405 | 396",
                        "image-classification | 2 | 15000 | 57",
                        "automatic-speech-recognition | 1 | 0 | 0");
        assertThat(rows("libraries-by-pipelines", Map.of("limit", "1")))
                .containsExactly("transformers | text-generation | 5 | 182775");
    }

    @Test
    void modelsForAPaperTellTheirRoles() {
        assertThat(rows("models-for-paper", Map.of("paper", "2402.00002v1", "role", "own")))
                .containsExactly("cirrus/story | own | account of author Ben Stone | finetune | 75 | 1");
        assertThat(rows("models-for-paper", Map.of("paper", "1910.09700"))).hasSize(5);
    }

    /** As the metapath measures it: five models cite the one, four the other, one both. */
    @Test
    void papersAreSimilarByTheModelsThatCiteBoth() {
        assertThat(rows("similar-papers", Map.of("paper", "2401.00001")))
                .containsExactly("2402.00002 | Telling Stories with Small Models | 1 | " + 2.0 / 9);
    }

    @Test
    void modelsAreSimilarAsPathSimOverModelPaperModelSays() {
        assertThat(rows("similar-models", Map.of("model", "aurora/base")))
                .containsExactly(
                        "borealis/base-chat-GGUF | 1 | 1.0",
                        "borealis/base-lora | 1 | 1.0",
                        "cirrus/derived | 1 | 1.0",
                        "aurora/base-chat | 1 | " + 2.0 / 3);
    }

    /** Five models cite the one, four the other; the one that cites both cites nothing else. */
    @Test
    void twoPapersAreJoinedByTheModelsThatCiteBothAsTheirExplanationSays() {
        Explanation explained = new Explanations(GRAPH.graph())
                .over("2401.00001", "2402.00002", "Paper-Model-Paper", ExplanationOptions.DEFAULT);
        assertThat(explained.paths()).singleElement().satisfies(path -> {
            assertThat(path.weight()).isCloseTo(1 / Math.sqrt(5 * 2 * 2 * 4), within(1e-12));
            List<?> row = CATALOG.named("models-citing-both")
                    .run(GRAPH.graph(), Map.of("paper", "2401.00001", "other", "2402.00002"))
                    .rows()
                    .get(0);
            assertThat(row.get(0)).isEqualTo("aurora/base-chat");
            assertThat((double) row.get(1)).isCloseTo(path.weight(), within(1e-12));
            assertThat(row.get(2)).isEqualTo(1.0);
        });
        assertThat(rows("models-citing-both", Map.of("paper", "2401.00001", "other", "2401.00001")))
                .isEmpty();
    }

    @Test
    void papersForAModelEndWithBoilerplate() {
        assertThat(rows("papers-for-model", Map.of("model", "aurora/base-chat")))
                .containsExactly(
                        "2401.00001 | Aurora: Open Language Models | 2024 | inherited | ancestor aurora/base cites it | 5",
                        "2402.00002 | Telling Stories with Small Models | 2024 | other |  | 4",
                        "1910.09700 | Quantifying the Carbon Emissions of Machine Learning | 2019 | boilerplate | boilerplate list | 5");
    }

    @Test
    void mostConnectedPapersLeaveBoilerplateOutUnlessAskedFor() {
        assertThat(firsts("most-connected-papers", Map.of()))
                .containsExactly("2401.00001", "2402.00002", "2001.00003", "2309.00004");
        assertThat(firsts("most-connected-papers", Map.of("boilerplate", "true")))
                .startsWith("1910.09700", "2401.00001");
        assertThat(firsts("most-connected-papers", Map.of("by", "authors")))
                .containsExactly("2001.00003", "2401.00001", "2402.00002", "2309.00004");
    }

    @Test
    void anAuthorsModelsCountOnceHoweverManyPapersTheyCite() {
        assertThat(rows("top-authors", Map.of("limit", "2")))
                .containsExactly("Ben Stone | 8 | 0 | 2 | cirrus", "Ada Quill | 5 | 0 | 1 | Aurora");
    }

    /** Where the authors worked then, not where they work by other papers. */
    @Test
    void modelsArePlacedByTheInstitutionsOfAPapersAuthors() {
        GRAPH.graph().write("""
                        CREATE (:Institution {key: 'fenwick', name: 'Fenwick', ror: '02mhbdp94'})
                          -[:LOCATED_IN {source: 'openalex'}]->(:Country {key: 'gb', name: 'United Kingdom'})
                        WITH *
                        MATCH (:Paper {arxivId: '2401.00001'})-[written:WRITTEN_BY]->(:Author)
                        SET written.institutions = ['fenwick']
                        """, Map.of());
        assertThat(rows("top-countries", Map.of()))
                .hasSize(2)
                .anyMatch(row -> row.startsWith("United Kingdom | GB | 5 | 0 | 1 | "))
                .last()
                .matches(row -> row.toString().startsWith("unknown | "));
        assertThat(rows("top-institutions", Map.of())).hasSize(2).first().matches(row -> row.toString()
                .startsWith("Fenwick | 02mhbdp94 | United Kingdom | 5 | 0 | 1 | "));
    }

    @Test
    void ownersAreLinkedThroughTheirPapers() {
        assertThat(rows("linked-owners", Map.of()))
                .startsWith("Aurora | cirrus | 2 | 2401.00001; 2402.00002")
                .hasSize(5);
        assertThat(rows("linked-owners", Map.of("owner", "DELTALAB")))
                .containsExactly("DeltaLab | Aurora | 1 | 2402.00002", "DeltaLab | cirrus | 1 | 2402.00002");
        assertThat(rows("linked-owners", Map.of("mostOwners", "2"))).isEmpty();
    }

    @Test
    void parentsGoUpThroughPlaceholdersAndGoneModels() {
        assertThat(firsts("parents", Map.of("model", "cirrus/merged")))
                .containsExactly("aurora/base-chat", "cirrus/story", "aurora/base", "elsewhere/unlisted");
        assertThat(firsts("parents", Map.of("model", "cirrus/merged", "depth", "1")))
                .containsExactly("aurora/base-chat", "cirrus/story");
        assertThat(rows("parents", Map.of("model", "borealis/ear")))
                .containsExactly("borealis/withdrawn | 1 | false | 2026-08-22 | base | 900");
    }

    @Test
    void childrenGoDownAsDeepAsAskedFor() {
        assertThat(firsts("children", Map.of("model", "aurora/base")))
                .containsExactly("aurora/base-chat", "borealis/base-lora", "cirrus/derived");
        assertThat(firsts("children", Map.of("model", "aurora/base", "depth", "2")))
                .endsWith("borealis/base-chat-GGUF", "cirrus/merged")
                .hasSize(5);
    }

    @Test
    void whatOthersBuildOnTellsWhatIsNoLongerThere() {
        assertThat(rows("most-derived-models", Map.of("listed", "false")))
                .containsExactly(
                        "elsewhere/unlisted | false |  | 2 | 2 | 0 | 0 | 0",
                        "borealis/withdrawn | false | 2026-08-22 | 1 | 0 | 1 | 0 | 0");
        assertThat(rows("top-datasets", Map.of()))
                .containsExactly("aurora/chats | 2 | 2", "aurora/corpus | 2 | 5", "Toy-ImageNet | 1 | 1");
    }

    @Test
    void ownersThatBuildOnAnOwnerAreCountedByTheAccountInTheIdTooWhereAParentIsNotListed() {
        GRAPH.graph().write("MATCH (m:Model {id: 'elsewhere/unlisted'}) SET m.id = 'Aurora/unlisted'", Map.of());
        assertThat(rows("owners-building-on", Map.of("owner", "Aurora")))
                .containsExactly(
                        "cirrus | 3 | 3 | 1 | 0 | 0 | 1",
                        "borealis | 2 | 2 | 0 | 1 | 1 | 0",
                        "DeltaLab | 1 | 1 | 1 | 0 | 0 | 0");
    }

    @Test
    void licencesThatChangeAndLicencesThatLackAreFound() {
        assertThat(rows("license-changes", Map.of("from", "cc-by-nc-4.0")))
                .containsExactly("cirrus/merged | apache-2.0 | MERGED_FROM | cirrus/story | cc-by-nc-4.0 | 700");
        assertThat(firsts("license-changes", Map.of()))
                .containsExactly("borealis/base-chat-GGUF", "cirrus/merged", "deltalab/vision-small");
        assertThat(rows("models-without-license", Map.of()))
                .containsExactly(
                        "borealis/base-lora | 430 | adapter | apache-2.0",
                        "deltalab/robot | 101 | finetune | ",
                        "borealis/ear | 0 | quantized | ");
    }

    @Test
    void aLicenceIsComparedThroughModelsWithoutOne() {
        GRAPH.graph().write("""
                MATCH (base:Model {id: 'aurora/base'}), (mit:License {key: 'mit'})
                CREATE (none:Model {id: 'x/none', listed: true})-[:QUANTIZED_FROM]->(base),
                  (:Model {id: 'x/grandchild', listed: true, downloads: 30})-[:FINETUNED_FROM]->(none),
                  (:Model {id: 'x/alike', listed: true})-[:FINETUNED_FROM]->(none)
                WITH mit
                MATCH (grandchild:Model {id: 'x/grandchild'}), (alike:Model {id: 'x/alike'}), (apache:License {key: 'apache-2.0'})
                CREATE (grandchild)-[:LICENSED_UNDER]->(mit), (alike)-[:LICENSED_UNDER]->(apache)
                """, Map.of());
        try {
            assertThat(rows("license-changes", Map.of("from", "apache-2.0", "to", "mit")))
                    .contains("x/grandchild | mit | FINETUNED_FROM | aurora/base | apache-2.0 | 30")
                    .noneMatch(row -> row.startsWith("x/alike") || row.startsWith("x/none"));
        } finally {
            GRAPH.graph().write("MATCH (m:Model) WHERE m.id STARTS WITH 'x/' DETACH DELETE m", Map.of());
        }
    }

    @Test
    void networksAreDrawnAroundAModel() {
        assertThat(rows("lineage-network", Map.of("model", "aurora/base")))
                .containsExactlyInAnyOrder(
                        "aurora/base-chat -FINETUNED_FROM-> aurora/base",
                        "borealis/base-lora -ADAPTER_OF-> aurora/base",
                        "cirrus/derived -DERIVED_FROM-> aurora/base",
                        "borealis/base-chat-GGUF -QUANTIZED_FROM-> aurora/base-chat",
                        "cirrus/merged -MERGED_FROM-> aurora/base-chat");
        assertThat(rows("model-network", Map.of("model", "borealis/ear", "boilerplate", "true")))
                .contains(
                        "borealis/ear -CITES-> 1910.09700",
                        "borealis/ear -CITES-> 1910.09700 -WRITTEN_BY-> greta green");
        assertThat(rows("model-network", Map.of("model", "borealis/ear"))).noneMatch(path -> path.contains("CITES"));
    }

    @Test
    void nodesAndPathsComeAsPlainValues() {
        Object path = CATALOG.named("model-network")
                .run(GRAPH.graph(), Map.of("model", "elsewhere/unlisted", "children", "1"))
                .rows()
                .get(0)
                .get(0);
        assertThat(path)
                .isEqualTo(Map.of(
                        "nodes", List.of(node("elsewhere/unlisted"), node("deltalab/robot")),
                        "edges",
                                List.of(Map.of(
                                        "type", "FINETUNED_FROM",
                                        "properties", Map.of(),
                                        "from", "deltalab/robot",
                                        "to", "elsewhere/unlisted"))));
    }

    @Test
    void aNodeThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> CATALOG.named("children").run(GRAPH.graph(), Map.of("model", "aurora/bass")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no model 'aurora/bass' in the network; ids are case-sensitive;"
                        + " did you mean aurora/base?");
    }

    private static Map<String, Object> node(String id) {
        Map<String, Object> properties = GRAPH.graph()
                .readFirst("MATCH (n:Model {id: $id}) RETURN n", Map.of("id", id), row -> PlainValues.of(row.get("n")))
                .map(cell -> (Map<?, ?>) cell)
                .map(cell -> Map.<String, Object>of("properties", cell.get("properties")))
                .orElseThrow();
        return Map.of("label", "Model", "key", id, "properties", properties.get("properties"));
    }

    private static List<String> rows(String name, Map<String, String> texts) {
        return CATALOG.named(name).run(GRAPH.graph(), texts).rows().stream()
                .map(row -> row.stream().map(ValueText::of).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static List<String> firsts(String name, Map<String, String> texts) {
        return CATALOG.named(name).run(GRAPH.graph(), texts).rows().stream()
                .map(row -> ValueText.of(row.get(0)))
                .toList();
    }
}
