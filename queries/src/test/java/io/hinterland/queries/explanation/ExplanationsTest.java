package io.hinterland.queries.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.filter.Included;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.types.Node;

class ExplanationsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final ExplanationOptions OPTIONS = ExplanationOptions.DEFAULT;

    @SuppressWarnings("NullAway.Init")
    private static Explanations explanations;

    @BeforeAll
    static void open() {
        explanations = new Explanations(GRAPH.graph());
    }

    /** Both ends cite two papers, boilerplate aside; the one paper five models cite, the other four. */
    @Test
    void aPathHasItsNodesItsWeightAndItsShare() {
        Explanation explanation = explanations.over(
                "aurora/base", "cirrus/story", "Model-CITES->Paper<-CITES-Model-CITES->Paper<-CITES-Model", OPTIONS);

        assertThat(explanation.paths()).hasSize(1);
        Explanation.Path path = explanation.paths().get(0);
        assertThat(path.nodes())
                .containsExactly(
                        new Explanation.Node("Model", "aurora/base", "aurora/base"),
                        new Explanation.Node("Paper", "2401.00001", "Aurora: Open Language Models"),
                        new Explanation.Node("Model", "aurora/base-chat", "aurora/base-chat"),
                        new Explanation.Node("Paper", "2402.00002", "Telling Stories with Small Models"),
                        new Explanation.Node("Model", "cirrus/story", "cirrus/story"));
        assertThat(path.edges()).containsExactly("CITES", "CITES", "CITES", "CITES");
        assertThat(path.weight()).isCloseTo(Math.pow(1 * 5 * 5 * 2 * 2 * 4 * 4 * 1, -0.5), within(1e-12));
        assertThat(path.share().orElseThrow()).isCloseTo(1.0, within(1e-12));
        assertThat(explanation.deadEnds()).isEmpty();
    }

    /** The two models have one tag in common, which the Hub then sets. */
    @Test
    void tagsThatTheHubSetsJoinNothingUnlessAskedFor() {
        GRAPH.graph().write("""
                CREATE (tag:Tag {key: 'endpoints_compatible', setByHub: true})
                WITH tag
                UNWIND ['hub/one', 'hub/two'] AS id
                CREATE (:Model {id: id, listed: true})-[:HAS_TAG]->(tag)
                """, Map.of());

        assertThat(explanations.over("hub/one", "hub/two", "Model-Tag-Model", OPTIONS))
                .satisfies(explanation -> {
                    assertThat(explanation.paths()).isEmpty();
                    assertThat(explanation.deadEnds().get(0).reason())
                            .isEqualTo(
                                    "Model hub/one has no edge HAS_TAG except by tags that the Hub sets (1 left out)");
                });
        assertThat(explanations
                        .over(
                                "hub/one",
                                "hub/two",
                                "Model-Tag-Model",
                                OPTIONS.withIncluded(Included.NEITHER.withHubTags(true)))
                        .paths())
                .hasSize(1);
    }

    /** Two parents of the merged model lead to the chat model's library; the heavier path comes first. */
    @Test
    void theBestPathComesFirstAndSharesSumToOne() {
        Explanation explanation = explanations.over(
                "aurora/base",
                "borealis/base-chat-GGUF",
                "Model<-LINEAGE-Model-HAS_PIPELINE->Pipeline<-HAS_PIPELINE-Model",
                OPTIONS);

        assertThat(explanation.paths())
                .extracting(path -> path.nodes().get(1).key())
                .containsExactly("aurora/base-chat", "borealis/base-lora");
        assertThat(explanation.paths())
                .extracting(Explanation.Path::edges)
                .containsExactly(
                        List.of("FINETUNED_FROM", "HAS_PIPELINE", "HAS_PIPELINE"),
                        List.of("ADAPTER_OF", "HAS_PIPELINE", "HAS_PIPELINE"));
        assertThat(explanation.paths().stream()
                        .mapToDouble(path -> path.share().orElseThrow())
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void overAllMetapathsTheBestPathsOfEachCompete() {
        Explanation explanation = explanations.overAll("aurora/base-chat", "aurora/base", OPTIONS.withLength(2));

        assertThat(explanation.paths().get(0).metapath()).hasToString("Model-LINEAGE->Model");
        assertThat(explanation.paths().get(0).edges()).containsExactly("FINETUNED_FROM");
        assertThat(explanation.paths())
                .extracting(path -> path.metapath().toString())
                .contains("Model-PUBLISHED_BY->Owner<-PUBLISHED_BY-Model", "Model-CITES->Paper<-CITES-Model");
        assertThat(explanation.paths())
                .isSortedAccordingTo((one, other) -> Double.compare(other.weight(), one.weight()));
        assertThat(explanation.paths().size() + explanation.deadEnds().size())
                .isGreaterThanOrEqualTo(explanation.metapaths());
    }

    @ParameterizedTest
    @CsvSource({
        "aurora/base, cirrus/merged",
        "aurora/base, Paper:2402.00002",
        "Ada Quill, Ben Stone",
        "https://github.com/aurora/models, 2024-01-03",
        "de, aurora/corpus"
    })
    void theCypherOfEachAnswerGivesTheSamePath(String source, String target) {
        Explanation explanation =
                explanations.overAll(source, target, OPTIONS.withLength(2).withLimit(30));

        assertThat(explanation.paths()).isNotEmpty();
        List<List<String>> all = new ArrayList<>();
        for (Explanation.Path path : explanation.paths()) {
            List<String> keys = path.nodes().stream()
                    .map(node -> node.type() + " " + node.key())
                    .toList();
            assertThat(drawn(path.cypher())).as(path.cypher()).containsExactly(keys);
            all.add(keys);
        }
        assertThat(drawn(explanation.cypher()))
                .hasSameSizeAs(all.stream().distinct().toList())
                .containsAll(all);
    }

    private static List<List<String>> drawn(String cypher) {
        List<List<String>> paths = new ArrayList<>();
        GRAPH.graph().read(cypher, Map.of(), row -> row.get("path").asPath()).forEach(path -> {
            List<String> keys = new ArrayList<>();
            path.nodes().forEach(node -> keys.add(node.labels().iterator().next() + " " + key(node)));
            paths.add(keys);
        });
        return paths;
    }

    private static String key(Node node) {
        for (String property : List.of("arxivId", "url", "date", "id", "key")) {
            if (node.containsKey(property)) {
                return node.get(property).asObject().toString();
            }
        }
        throw new AssertionError("No key on " + node.labels());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gpt-toy | aurora/base | Model-TRAINED_ON->Dataset<-TRAINED_ON-Model | 1 | Model gpt-toy has no edge TRAINED_ON",
                "1910.09700 | 2402.00002 | Paper-Model-Paper | 1 | no Model has an edge CITES to Paper 1910.09700 except as boilerplate (5 boilerplate citations left out)",
                "2402.00002 | 1910.09700 | Paper-Model-Paper | 2 | no Model has an edge CITES to Paper 1910.09700 except as boilerplate (5 boilerplate citations left out)",
                "borealis/ear | aurora/base | Model-Paper-Model | 1 | Model borealis/ear has no edge CITES except as boilerplate (1 boilerplate citation left out)",
                "deltalab/vision | aurora/base | Model-Paper-Model | 1 | from Model deltalab/vision, step 1 leads to Paper 2001.00003; from Model aurora/base, step 2 leads to Paper 2401.00001; they have no node in common",
                "aurora/base | aurora/base-chat | Model-LINEAGE->Model | 1 | Model aurora/base has no edge LINEAGE",
                "deltalab/robot | deltalab/vision | Model-LINEAGE->Model-LINEAGE->Model | 2 | Model elsewhere/unlisted has no edge LINEAGE",
                "borealis/base-lora | 2401.00001 | Model-Paper-Model-Paper | 3 | walks connect them, but each visits a node twice",
                "aurora/base | aurora/base | Model-Paper-Model | 2 | a path never returns",
                "gpt-toy | 2401.00001 | Model-CITES->Paper | 1 | Model gpt-toy is linked to Paper 2309.00004, but not to Paper 2401.00001",
            })
    void whereThereIsNoPathItSaysWhereItDiedAndWhy(
            String source, String target, String metapath, int step, String reason) {
        Explanation explanation = explanations.over(source, target, metapath, OPTIONS);

        assertThat(explanation.paths()).isEmpty();
        assertThat(explanation.cypher()).isEmpty();
        assertThat(explanation.deadEnds()).singleElement().satisfies(deadEnd -> {
            assertThat(deadEnd.reason()).contains(reason);
            assertThat(deadEnd.step()).isEqualTo(step);
        });
    }

    @Test
    void filtersHoldBackPathsAndStepsOfVariableLengthAreFollowedAtEachLength() {
        String lineage = "Model-LINEAGE*1..2->Model";
        Explanation both = explanations.over("borealis/base-chat-GGUF", "aurora/base", lineage, OPTIONS);
        assertThat(both.metapaths()).isEqualTo(2);
        assertThat(both.paths()).singleElement().satisfies(path -> assertThat(path.edges())
                .containsExactly("QUANTIZED_FROM", "FINETUNED_FROM"));
        assertThat(reason("2401.00001", "2402.00002", "Paper<-CITES-Model{likes > 1000}-CITES->Paper"))
                .isEqualTo(
                        "no Model{likes > 1000} has an edge CITES to Paper 2402.00002 (4 edges left out by filters)");
        assertThat(reason("2401.00001", "2402.00002", "Paper{year > 2030}<-CITES-Model-CITES->Paper"))
                .isEqualTo("Paper 2401.00001 does not pass the filter {year > 2030}");
    }

    private String reason(String source, String target, String metapath) {
        return explanations
                .over(source, target, metapath, OPTIONS)
                .deadEnds()
                .get(0)
                .reason();
    }

    @Test
    void boilerplateIsWalkedWhenAskedFor() {
        assertThat(explanations
                        .over("1910.09700", "2402.00002", "Paper-Model-Paper", OPTIONS.withIncluded(Included.BOTH))
                        .paths())
                .hasSize(2);
    }

    @Test
    void aNameThatNodesOfSeveralTypesShareIsRefusedWithThemListed() {
        GRAPH.graph().write("CREATE (:Tag {key: 'gguf', name: 'gguf'})", Map.of());

        assertThatThrownBy(() -> explanations.overAll("gguf", "Toy-ImageNet", OPTIONS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Library:gguf or Tag:gguf");
        assertThat(explanations
                        .overAll("Library:gguf", "Toy-ImageNet", OPTIONS.withLength(1))
                        .metapaths())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x'}) DETACH DELETE n //", "x\\'}) RETURN 1 //", "x\\u0027}) DETACH DELETE n //", "x /* */"})
    void noKeyBreaksOutOfTheCypher(String key) {
        GRAPH.graph()
                .write(
                        "MATCH (m:Model {id: 'aurora/base'}) MERGE (t:Dataset {id: $key}) MERGE (m)-[:TRAINED_ON]->(t)",
                        Map.of("key", key));
        long nodes = nodes();
        Explanation explanation = explanations.over(
                "aurora/base", "cirrus/story", "Model-TRAINED_ON->Dataset<-TRAINED_ON-Model", OPTIONS);
        Metapath metapath = explanation.paths().get(0).metapath();
        String cypher = PathCypher.of(
                metapath,
                "aurora/base",
                List.of(
                        new StepReader.Edge("aurora/base", "TRAINED_ON", key, 1),
                        new StepReader.Edge(key, "TRAINED_ON", key, 1)));
        assertThat(drawn(cypher)).isEmpty();
        assertThat(explanations
                        .over("aurora/base", "Dataset:" + key, "Model-Dataset", OPTIONS)
                        .metapaths())
                .isEqualTo(1);
        assertThat(nodes()).isEqualTo(nodes);
    }

    private static long nodes() {
        return GRAPH.graph()
                .read("MATCH (n) RETURN count(n) AS n", Map.of(), row -> row.get("n")
                        .asLong())
                .get(0);
    }

    @Test
    void whatIsNotThereOrOutOfBoundsIsSaid() {
        assertThatThrownBy(() -> explanations.overAll("nobody/nothing", "aurora/base", OPTIONS))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("nobody/nothing");
        assertThatThrownBy(() -> explanations.over("Paper:2401.00001", "aurora/base", "Model-Paper-Model", OPTIONS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("A Model is expected");
        assertThatThrownBy(() -> OPTIONS.withLimit(101)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OPTIONS.withLength(5)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OPTIONS.withDamping(Double.NaN)).isInstanceOf(InvalidInputException.class);
    }
}
