package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.metapath.InvalidMetapathException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkCountsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @SuppressWarnings("NullAway.Init")
    private static WalkCounts walks;

    @BeforeAll
    static void open() {
        walks = new WalkCounts(GRAPH.graph());
    }

    @Test
    void nodesAndEdgesRepeatWhichCyphersOwnPatternForbids() {
        assertThat(rows("2401.00001", "Paper-Model-Paper", WalkOptions.DEFAULT))
                .containsExactly("2401.00001 5", "2402.00002 1");
        List<Long> patternCount =
                GRAPH.graph().read("""
                        MATCH (:Paper {arxivId: '2401.00001'})<-[one:CITES]-(:Model)-[other:CITES]->
                              (:Paper {arxivId: '2401.00001'})
                        WHERE one.role <> 'boilerplate' AND other.role <> 'boilerplate'
                        RETURN count(*) AS paths
                        """, Map.of(), row -> row.get("paths").asLong());
        assertThat(patternCount).containsExactly(0L);
    }

    @Test
    void boilerplateCitationsCountOnlyWhenAskedForAndTiesBreakByKey() {
        assertThat(rows("2401.00001", "Paper-Model-Paper", WalkOptions.DEFAULT.withBoilerplate(true)))
                .containsExactly("2401.00001 5", "1910.09700 1", "2402.00002 1");
    }

    @Test
    void walksPassThroughPlaceholders() {
        assertThat(rows("cirrus/story", "Model-LINEAGE->Model<-LINEAGE-Model", WalkOptions.DEFAULT))
                .containsExactly("cirrus/story 1", "deltalab/robot 1");
    }

    @Test
    void walksEndAtPlaceholdersOnlyWhenAskedTo() {
        String parents = "Model-LINEAGE->Model";
        assertThat(rows("cirrus/story", parents, WalkOptions.DEFAULT)).isEmpty();
        assertThat(rows("cirrus/story", parents, WalkOptions.DEFAULT.withPlaceholders(true)))
                .containsExactly("elsewhere/unlisted 1");
        assertThat(rows("elsewhere/unlisted", "Model<-FINETUNED_FROM-Model", WalkOptions.DEFAULT))
                .containsExactly("cirrus/story 1", "deltalab/robot 1");
    }

    @Test
    void aGroupStandsForAllOfItsEdgeTypes() {
        assertThat(rows("aurora/base", "Model<-LINEAGE-Model", WalkOptions.DEFAULT))
                .containsExactly("aurora/base-chat 1", "borealis/base-lora 1", "cirrus/derived 1");
    }

    @Test
    void targetsAreNamedAsPeopleCallThem() {
        assertThat(walks.from("aurora/base", "Model-Paper-Author", WalkOptions.DEFAULT)
                        .counts())
                .containsExactly(
                        new WalkAnswer.Count("ada quill", "Ada Quill", 1),
                        new WalkAnswer.Count("ben stone", "Ben Stone", 1));
        assertThat(walks.from("Ada Quill", "Author-Paper-PublicationDate", WalkOptions.DEFAULT)
                        .counts())
                .containsExactly(new WalkAnswer.Count("2024-01-03", "2024-01-03", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "arXiv:2401.00001v2, Paper-Author, 2401.00001",
        "https://arxiv.org/pdf/2401.00001v1.pdf, Paper-Author, 2401.00001",
        "'  ADA   quill', Author-Paper, ada quill",
        "AURORA, Owner-Model, aurora",
        "2024-01-03, PublicationDate-Paper, 2024-01-03",
        "aurora/MODELS, Repository-Paper, https://github.com/aurora/models",
        "github.com/aurora/models.git, Repository-Paper, https://github.com/aurora/models",
        "50001+, DownloadRange-Model, 50001+",
    })
    void theSourceIsFoundHoweverItIsSpelt(String typed, String metapath, String key) {
        WalkAnswer answer = walks.from(typed, metapath, WalkOptions.DEFAULT);
        assertThat(answer.source()).isEqualTo(key);
        assertThat(answer.counts()).isNotEmpty();
    }

    @Test
    void noMoreTargetsComeThanAskedFor() {
        assertThat(rows("transformers", "Library-Model", WalkOptions.DEFAULT.withLimit(2)))
                .containsExactly("aurora/base 1", "aurora/base-chat 1");
        assertThatThrownBy(() -> WalkOptions.DEFAULT.withLimit(0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The limit is from 1 to 1000, not 0");
        assertThatThrownBy(() -> WalkOptions.DEFAULT.withLimit(1_001)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theCypherToPasteGivesTheSameAnswer() {
        WalkAnswer answer = walks.from("2401.00001", "Paper-Model-Tag-Model-Paper", WalkOptions.DEFAULT);
        assertThat(answer.counts()).isNotEmpty();
        assertThat(pasted(answer)).isEqualTo(answer.counts());
        WalkAnswer byDate = walks.from("2024-01-03", "PublicationDate-Paper", WalkOptions.DEFAULT);
        assertThat(pasted(byDate)).isEqualTo(byDate.counts());
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
                "$limit",
                "'}) MATCH (n) DETACH DELETE n RETURN ({a: '",
                "日本 😀",
                "a /* b */ // c"
            })
    void noSourceBreaksOutOfTheCypherToPaste(String name) {
        GRAPH.graph()
                .write(
                        "MATCH (m:Model {id: 'gpt-toy'}) CREATE (m)-[:HAS_TAG]->(:Tag {key: $key})",
                        Map.of("key", Key.of(name).value()));
        WalkAnswer answer = walks.from(name, "Tag-Model", WalkOptions.DEFAULT);
        assertThat(answer.counts()).extracting(WalkAnswer.Count::key).containsExactly("gpt-toy");
        assertThat(pasted(answer)).isEqualTo(answer.counts());
    }

    @Test
    void theCypherHasOneMatchAStepWithCountsSummedInBetween() {
        assertThat(walks.from("2401.00001", "Paper-Model-Paper", WalkOptions.DEFAULT)
                        .cypher())
                .isEqualTo("""
                        MATCH (n0:Paper {arxivId: '2401.00001'})
                        WITH n0, 1 AS walks
                        MATCH (n0)<-[r1:CITES]-(n1)
                        WHERE r1.role <> 'boilerplate'
                        WITH n1, sum(walks) AS walks
                        WHERE n1:Model
                        MATCH (n1)-[r2:CITES]->(n2)
                        WHERE r2.role <> 'boilerplate'
                        WITH n2, sum(walks) AS walks
                        WHERE n2:Paper
                        RETURN n2.arxivId AS key, coalesce(n2.title, n2.name) AS name, walks
                        ORDER BY walks DESC, key ASC LIMIT 20""");
    }

    @Test
    void anUnknownSourceIsNamed() {
        assertThatThrownBy(() -> walks.from("2505.09388", "Paper-Model-Paper", WalkOptions.DEFAULT))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no paper '2505.09388' in the network; it contains the papers that models cite");
    }

    @ParameterizedTest
    @CsvSource({
        "24.1, Paper-Model-Paper, is not an arXiv id",
        "../etc, Model-Owner, is not a model id",
        "' ', Owner-Model, The name of the owner has 1 to 1000 bytes",
        "yesterday, PublicationDate-Paper, is not a day",
    })
    void aSourceThatCanBeNobodysNameIsRefused(String source, String metapath, String reason) {
        assertThatThrownBy(() -> walks.from(source, metapath, WalkOptions.DEFAULT))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aMalformedMetapathIsMarked() {
        assertThatThrownBy(() -> walks.from("2401.00001", "Paper-Modle-Paper", WalkOptions.DEFAULT))
                .isInstanceOf(InvalidMetapathException.class)
                .hasMessageContaining("Paper-Modle-Paper\n        ^");
    }

    private List<String> rows(String source, String metapath, WalkOptions options) {
        return walks.from(source, metapath, options).counts().stream()
                .map(count -> count.key() + " " + count.walks())
                .toList();
    }

    private static List<WalkAnswer.Count> pasted(WalkAnswer answer) {
        return GRAPH.graph()
                .read(
                        answer.cypher(),
                        Map.of(),
                        row -> new WalkAnswer.Count(
                                row.get("key").asObject().toString(),
                                row.get("name")
                                        .asString(row.get("key").asObject().toString()),
                                row.get("walks").asLong()));
    }
}
