package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Comparison;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Lengths;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Operator;
import io.hinterland.schema.metapath.Step;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.Rounds;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, steps of variable length and hubs left out, on the toy hub. */
class FilteredWalksTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    /** The text of each measure takes seconds to plan, so that a change tries those that differ most. */
    static final List<Measure> PASTED = Rounds.of(List.of(Measure.PATH_SIM, Measure.DWPC), List.of(Measure.values()));

    @SuppressWarnings("NullAway.Init")
    private static WalkCounts walks;

    @SuppressWarnings("NullAway.Init")
    private static MetapathScores scores;

    @BeforeAll
    static void open() {
        walks = new WalkCounts(GRAPH.graph());
        scores = new MetapathScores(GRAPH.graph());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2401.00001 # Paper<-CITES{role: own}-Model # aurora/base",
                "2401.00001 # Paper-Model{downloads > 50000} # aurora/base, aurora/base-chat",
                "2401.00001 # Paper-Model{kind in [quantized, adapter]} # borealis/base-chat-GGUF, borealis/base-lora",
                "2401.00001 # Paper-Model{tags: conversational, likes < 12} # borealis/base-lora",
                "2401.00001 # Paper-Model{createdAt >= 2024-03-02, kind != derived}"
                        + " # borealis/base-chat-GGUF, borealis/base-lora",
                "2401.00001 # Paper{year: 2024}-Model{private: false, parameters = 7000000000}"
                        + " # aurora/base, aurora/base-chat",
                "2401.00001 # (:Paper)<-[c:CITES WHERE c.role IN ['own', 'other']]-(:Model {kind: 'base'})"
                        + " # aurora/base",
                "ben stone # Author-Paper{published < 2024-02-01}-Author # ada quill, ben stone",
            })
    void filtersHoldWalksBack(String source, String metapath, String expected) {
        assertThat(String.join(", ", keys(source, metapath, WalkOptions.DEFAULT)))
                .isEqualTo(expected);
    }

    @Test
    void aSourceThatDoesNotPassItsFilterLeadsNowhere() {
        assertThat(keys("2401.00001", "Paper{year: 2023}-Model", WalkOptions.DEFAULT))
                .isEmpty();
        assertThat(scores.between(
                                "2401.00001",
                                "aurora/base",
                                "Paper{year: 2023}-Model",
                                ScoreOptions.of(Measure.WALK_COUNT))
                        .score())
                .isZero();
    }

    @Test
    void aFilterOnBoilerplateAsksForIt() {
        assertThat(keys("1910.09700", "Paper-Model", WalkOptions.DEFAULT)).isEmpty();
        assertThat(keys("1910.09700", "Paper<-CITES{role: boilerplate}-Model", WalkOptions.DEFAULT))
                .containsExactly(
                        "aurora/base-chat", "borealis/ear", "cirrus/story", "deltalab/vision-small", "gpt-toy");
        assertThat(keys("1910.09700", "Paper<-CITES{role != own}-Model", WalkOptions.DEFAULT))
                .isEmpty();
    }

    @Test
    void stepsOfVariableLengthSumOverTheirLengths() {
        assertThat(keys("aurora/base", "Model<-LINEAGE*1..3-Model", WalkOptions.DEFAULT))
                .containsExactly(
                        "aurora/base-chat",
                        "borealis/base-chat-GGUF",
                        "borealis/base-lora",
                        "cirrus/derived",
                        "cirrus/merged");
        assertThat(keys("aurora/base", "Model<-LINEAGE*2-Model", WalkOptions.DEFAULT))
                .containsExactly("borealis/base-chat-GGUF", "cirrus/merged");
        assertThat(keys("cirrus/merged", "Model-LINEAGE*1..2->Model", WalkOptions.DEFAULT.withPlaceholders(true)))
                .containsExactly("aurora/base", "aurora/base-chat", "cirrus/story", "elsewhere/unlisted");
        assertThat(keys("borealis/base-chat-GGUF", "Model-LINEAGE*1..2->Model-Paper", WalkOptions.DEFAULT))
                .containsExactly("2401.00001", "2402.00002");
    }

    @Test
    void hubsAreNotWalkedThroughButMayBeginAndEnd() {
        String sharedTags = "Model-Tag-Model";
        assertThat(keys("cirrus/story", sharedTags, WalkOptions.DEFAULT.withoutHubsAbove(2)))
                .containsExactly("cirrus/merged", "cirrus/story");
        assertThat(keys("cirrus/story", sharedTags, WalkOptions.DEFAULT.withoutHubsAbove(1)))
                .isEmpty();
        assertThat(keys("transformers", "Library-Model", WalkOptions.DEFAULT.withoutHubsAbove(1)))
                .hasSizeGreaterThan(1);
        assertThatThrownBy(() -> WalkOptions.DEFAULT.withoutHubsAbove(0)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @FieldSource("PASTED")
    void theCypherToPasteGivesTheSameAnswers(Measure measure) {
        ScoreOptions options = ScoreOptions.of(measure).withWalks(WalkOptions.DEFAULT.withoutHubsAbove(50));
        String upward = "Model{likes >= 0, tags != robotics}-LINEAGE*1..2->Model{createdAt < 2025-01-01, kind: base}";
        boolean both = measure == Measure.PATH_SIM;
        String metapath = upward + (both ? "<-LINEAGE*1..2-Model{likes >= 0, tags != robotics}" : "-Paper");
        ScoreAnswer.FromSource answer = scores.from("borealis/base-chat-GGUF", metapath, options);
        assertThat(answer.scores()).isNotEmpty();
        assertThat(GRAPH.graph()
                        .read(answer.cypher(), Map.of(), row -> row.get("score").asDouble()))
                .isEqualTo(
                        answer.scores().stream().map(ScoreAnswer.Score::score).toList());
        String target = both ? "borealis/base-lora" : "2401.00001";
        ScoreAnswer.OfPair pair = scores.between("borealis/base-chat-GGUF", target, metapath, options);
        assertThat(pair.score()).isPositive();
        assertThat(GRAPH.graph()
                        .read(pair.cypher(), Map.of(), row -> row.get("score").asDouble()))
                .containsExactly(pair.score());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's",
                "a \"quoted\" one",
                "back\\slash",
                "\\u0027",
                "x\\'}) DETACH DELETE n //",
                "`tick`",
                "$source",
                "'}) MATCH (n) DETACH DELETE n RETURN ({a: '",
                "日本 😀",
                "} OR true //"
            })
    void noFilterValueBreaksOut(String id) {
        GRAPH.graph()
                .write(
                        "MATCH (m:Model {id: 'gpt-toy'}) CREATE (m)-[:TRAINED_ON {printedName: $id}]->(:Dataset {id: $id})",
                        Map.of("id", id));
        Comparison same = new Comparison(HubNodeType.DATASET.properties().get(0), Operator.EQUAL, List.of(id));
        Comparison spelt =
                new Comparison(HubEdgeType.TRAINED_ON.properties().get(0), Operator.IN, List.of(id, "other"));
        Step step = new Step(HubEdgeType.TRAINED_ON, Step.Direction.FORWARD, Lengths.ONCE, Filter.of(spelt));
        Metapath metapath = new Metapath(List.of(step), List.of(Filter.NONE, Filter.of(same)));
        assertThat(Metapath.parse(metapath.toCypherPattern(), Metagraph.hub())).isEqualTo(metapath);
        WalkAnswer answer = walks.from("gpt-toy", metapath.toString(), WalkOptions.DEFAULT);
        assertThat(answer.metapath()).isEqualTo(metapath);
        assertThat(answer.counts()).extracting(WalkAnswer.Count::key).containsExactly(id);
        assertThat(GRAPH.graph()
                        .read(answer.cypher(), Map.of(), row -> row.get("key").asString()))
                .containsExactly(id);
    }

    @Test
    void heteSimDoesNotMeetWithinAStepOfVariableLength() {
        assertThatThrownBy(() ->
                        scores.from("aurora/base", "Model<-LINEAGE*1..2-Model", ScoreOptions.of(Measure.HETE_SIM)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("<-LINEAGE*1..2- has several in a row");
    }

    private List<String> keys(String source, String metapath, WalkOptions options) {
        return walks.from(source, metapath, options).counts().stream()
                .map(WalkAnswer.Count::key)
                .toList();
    }
}
