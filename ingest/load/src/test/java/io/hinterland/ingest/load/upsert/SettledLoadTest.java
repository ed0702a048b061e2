package io.hinterland.ingest.load.upsert;

import static io.hinterland.ingest.load.upsert.Loading.MONDAY;
import static io.hinterland.ingest.load.upsert.Loading.TUESDAY;
import static io.hinterland.ingest.load.upsert.Loading.created;
import static io.hinterland.ingest.load.upsert.Loading.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a load settles over the whole network. */
class SettledLoadTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Loading loading = new Loading(GRAPH.graph());

    @Test
    void aCycleLosesTheEdgeWhoseChildIsOldestAndTheChildRemembersIt() {
        LoadReport report = loading.load(
                MONDAY,
                created("2024-01-01", "a/old", "base_model:quantized:b/new"),
                created("2025-01-01", "b/new", "base_model:finetune:a/old"));

        assertThat(lineage()).containsExactly("b/new finetune FINETUNED_FROM a/old");
        assertThat(loading.texts("MATCH (m:Model {id: 'a/old'}) RETURN m.kind + ' ' + m.lineageSetAside[0]"))
                .containsExactly("base QUANTIZED_FROM b/new");
        assertThat(report.counted(Rule.LINEAGE_CYCLE)).isEqualTo(1);
        assertThat(report.examples(Rule.LINEAGE_CYCLE)).singleElement().satisfies(example -> assertThat(example.value())
                .isEqualTo("a/old → b/new"));
    }

    @Test
    void nodesHaveTheirShortNamesAlsoInAGraphThatHadNone() {
        String[] records = {model("a/one", "base_model:finetune:b/two", "dataset:c/three"), model("four")};
        loading.load(MONDAY, records);
        GRAPH.graph().write("MATCH (n) WHERE n:Model OR n:Dataset SET n.shortName = null", Map.of());
        GRAPH.graph().write("MERGE (version:GraphVersion {what: 'network'}) SET version.number = 3", Map.of());
        GRAPH.graph().write("MATCH (settling:Settling) DELETE settling", Map.of());

        loading.load(TUESDAY, records);

        assertThat(loading.texts("MATCH (n) WHERE n:Model OR n:Dataset RETURN n.id + ' ' + n.shortName ORDER BY n.id"))
                .containsExactly("a/one one", "b/two two", "c/three three", "four four");
        assertThat(GraphVersion.of(GRAPH.graph())).isEqualTo(new GraphVersion(4));
    }

    @Test
    void theEdgeComesBackWhenTheRestOfTheCycleGoes() {
        String old = created("2024-01-01", "a/old", "base_model:quantized:b/new");
        loading.load(MONDAY, old, created("2025-01-01", "b/new", "base_model:finetune:a/old"));
        loading.load(TUESDAY, created("2025-01-01", "b/new"));

        assertThat(lineage()).containsExactly("a/old quantized QUANTIZED_FROM b/new");
        String after = loading.checksum();
        loading.clear();
        loading.load(TUESDAY, old, created("2025-01-01", "b/new"));
        assertThat(loading.checksum()).isEqualTo(after);
    }

    @Test
    void theEdgeComesBackWhenACompleteListingLacksTheOtherModel() {
        String old = created("2024-01-01", "a/old", "base_model:quantized:b/new");
        loading.loadComplete(MONDAY, old, created("2025-01-01", "b/new", "base_model:finetune:a/old"));
        loading.loadComplete(TUESDAY, old);

        assertThat(lineage()).containsExactly("a/old quantized QUANTIZED_FROM b/new");
    }

    @Test
    void cyclesComeOutTheSameInWhateverOrderTheirEdgesAreLoaded() {
        String[] records = {
            created("2025-01-03", "a/one", "base_model:finetune:b/two"),
            created("2025-01-02", "b/two", "base_model:finetune:c/three", "base_model:adapter:d/four"),
            created("2025-01-01", "c/three", "base_model:finetune:a/one"),
            created("2025-01-04", "d/four", "base_model:e/undated"),
            model("e/undated", "base_model:merge:b/two")
        };
        loading.load(MONDAY, records);
        String together = loading.checksum();
        assertThat(lineage()).hasSize(4);
        loading.clear();

        for (int last = records.length - 1; last >= 0; last--) {
            loading.load(MONDAY, records[last]);
        }

        assertThat(loading.checksum()).isEqualTo(together);
    }

    @Test
    void aParentInAnotherCaseIsTheOneListedModelThatItMeans() {
        String chat = model("a/chat", "base_model:fern/opal", "base_model:finetune:fern/OPAL");
        String lora = model("b/lora", "base_model:adapter:moss/ATLAS");
        LoadReport report = loading.load(
                MONDAY,
                chat,
                lora,
                model("fern/Opal"),
                model("moss/Atlas"),
                model("moss/atlas"),
                model("c/Own", "base_model:quantized:c/OWN"));

        assertThat(lineage())
                .containsExactly("a/chat finetune FINETUNED_FROM fern/Opal", "b/lora adapter ADAPTER_OF moss/ATLAS");
        assertThat(loading.texts("MATCH (m:Model) WHERE NOT m.listed RETURN m.id"))
                .containsExactly("moss/ATLAS");
        assertThat(loading.texts("MATCH (:Model)-[e:FINETUNED_FROM]->() RETURN e.printedName"))
                .containsExactly("fern/OPAL");
        assertThat(loading.texts("MATCH (m:Model {id: 'c/Own'}) RETURN m.kind")).containsExactly("undeclared");
        assertThat(report.counted(Rule.PARENT_IN_ANOTHER_CASE)).isEqualTo(1);
        assertThat(report.counted(Rule.AMBIGUOUS_PARENT)).isEqualTo(1);
        assertThat(report.counted(Rule.SELF_PARENT)).isEqualTo(1);

        String once = loading.checksum();
        loading.load(TUESDAY, chat, lora);
        assertThat(loading.checksum()).as("loaded again").isEqualTo(once);
    }

    @Test
    void aParentThatComesToBeListedIsItselfAgain() {
        String child = model("a/chat", "base_model:finetune:fern/opal");
        loading.load(MONDAY, child, model("fern/Opal"));
        assertThat(lineage()).containsExactly("a/chat finetune FINETUNED_FROM fern/Opal");

        loading.load(TUESDAY, model("fern/opal"));

        assertThat(lineage()).containsExactly("a/chat finetune FINETUNED_FROM fern/opal");
        String after = loading.checksum();
        loading.clear();
        loading.load(TUESDAY, child, model("fern/Opal"), model("fern/opal"));
        assertThat(loading.checksum()).isEqualTo(after);
    }

    @Test
    void aModelWithoutParentsIsABaseWhereOneDerivesFromItElseUndeclared() {
        loading.load(MONDAY, model("a/base"), model("b/alone"), model("c/chat", "base_model:finetune:a/base"));
        assertThat(kinds()).containsExactly("a/base base", "b/alone undeclared", "c/chat finetune");

        loading.load(TUESDAY, model("c/chat", "base_model:finetune:b/alone"));
        assertThat(kinds()).containsExactly("a/base undeclared", "b/alone base", "c/chat finetune");
    }

    @Test
    void whatATemplateOfAToolCitesIsAMethodAndALanguageKnowsItsVarieties() {
        loading.load(
                MONDAY,
                model("a/merge", "mergekit", "arxiv:2306.01708", "language:fr-BE"),
                model("b/reader", "arxiv:2306.01708"));

        assertThat(loading.texts("MATCH (m:Model)-[c:CITES]->() RETURN m.id + ' ' + c.role ORDER BY m.id"))
                .containsExactly("a/merge method", "b/reader other");
        assertThat(loading.texts("MATCH (l:Language) RETURN l.key + ' ' + l.primary"))
                .containsExactly("fr-be fr");
    }

    private List<String> kinds() {
        return loading.texts("MATCH (m:Model) RETURN m.id + ' ' + m.kind ORDER BY m.id");
    }

    @Test
    void aValueIsShownInTheSpellingThatMostModelsPrintAndOfEqualsInTheFirstByCodePoint() {
        String beyondTheBasicPlane = "\uD835\uDD38x";
        String fullWidth = "\uFF21y";
        loading.load(
                MONDAY,
                model("A/1", "GGUF", "Zed", "zED"),
                model("a/2", "gguf", "zED"),
                model("A/3", "gguf", "Zed", beyondTheBasicPlane, fullWidth));

        assertThat(shown("Tag", "gguf")).containsExactly("gguf");
        assertThat(shown("Tag", "zed")).containsExactly("Zed");
        assertThat(shown("Owner", "a")).containsExactly("A");
        loading.load(TUESDAY, model("a/1", "GGUF"), model("a/2", "GGUF"), model("a/4"), model("a/5"));
        assertThat(shown("Tag", "gguf")).containsExactly("GGUF");
        assertThat(shown("Owner", "a")).containsExactly("a");
    }

    @Test
    void anOfficialValueHasItsOfficialSpellingALabelAndAGroup() {
        loading.load(
                MONDAY,
                "{\"id\":\"a/1\",\"library_name\":\"PADDLEOCR\",\"pipeline_tag\":\"Text-Classification\",\"tags\":[\"de\"]}",
                "{\"id\":\"a/2\",\"library_name\":\"own-library\",\"tags\":[\"language:Klingon\"]}");

        assertThat(loading.texts("""
                        MATCH (n) WHERE n:Library OR n:Pipeline OR n:Modality OR n:Language
                        RETURN n.name + coalesce(' | ' + n.label, '') + coalesce(' | ' + n.group, '')
                          + coalesce(' | ' + toString(n.official), '') AS line ORDER BY line
                        """))
                .containsExactly(
                        "Klingon",
                        "PaddleOCR | PaddleOCR | true",
                        "de | German | true",
                        "nlp | Natural Language Processing | true",
                        "own-library",
                        "text-classification | Text Classification | Natural Language Processing | true");
        assertThat(loading.texts("MATCH (p:Pipeline)-[:OF_MODALITY]->(m) RETURN p.key + ' ' + m.key"))
                .containsExactly("text-classification nlp");
    }

    @Test
    void tagsThatTheHubSetsAreMarked() {
        loading.load(MONDAY, model("a/1", "Endpoints_Compatible", "deploy:azure", "deployable", "custom-code", "llm"));

        assertThat(loading.texts("MATCH (t:Tag) WHERE t.setByHub RETURN t.key ORDER BY t.key"))
                .containsExactly("deploy:azure", "endpoints_compatible");
    }

    @Test
    void anOlderGraphGetsTheMarksWithTheNextListing() {
        loading.load(MONDAY, model("a/1", "endpoints_compatible"));
        Graph graph = GRAPH.graph();
        graph.write(
                "MATCH (t:Tag) REMOVE t.setByHub WITH count(*) AS all MERGE (v:GraphVersion {what: 'network'}) SET v.number = 2",
                Map.of());
        graph.write("MATCH (settling:Settling) DELETE settling", Map.of());
        assertThat(GraphVersion.of(graph).notice())
                .hasValueSatisfying(notice -> assertThat(notice).contains("version 2", "load models"));

        loading.load(TUESDAY, model("b/1"));

        assertThat(loading.texts("MATCH (t:Tag) WHERE t.setByHub RETURN t.key"))
                .containsExactly("endpoints_compatible");
        assertThat(GraphVersion.of(graph)).isEqualTo(new GraphVersion(4));
    }

    @Test
    void whatNothingLeadsToIsDeletedAndWhatIsKnownOtherwiseStays() {
        loading.load(
                MONDAY,
                model(
                        "a/x",
                        "tag",
                        "dataset:d",
                        "arxiv:2304.13705",
                        "arxiv:2305.00001",
                        "base_model:finetune:p/parent"));
        loading.graph().write("""
                        MATCH (paper:Paper {arxivId: '2304.13705'})
                        SET paper.metadata = 'known'
                        CREATE (paper)-[:WRITTEN_BY {position: 1}]->(:Author {key: 'ada', name: 'Ada'})
                          -[:HAS_ACCOUNT]->(:Owner {key: 'ada', name: 'ada'})
                        """, Map.of());

        loading.load(TUESDAY, "{\"id\":\"a/x\"}");

        assertThat(
                        loading.texts(
                                "MATCH (n) WHERE NOT n:ModelYear AND NOT n:Settling RETURN head(labels(n)) + ' ' + coalesce(n.id, n.key, n.arxivId) AS line ORDER BY line"))
                .containsExactly(
                        "Author ada",
                        "DownloadRange 0-50",
                        "LikeRange 0-50",
                        "Model a/x",
                        "Owner a",
                        "Owner ada",
                        "Paper 2304.13705");
    }

    @Test
    void rolesFollowTheLineageThatIsLeft() {
        loading.load(
                MONDAY,
                created("2023-04-24", "a/parent", "arxiv:2304.13705"),
                created(
                        "2023-06-01",
                        "b/child",
                        "arxiv:2304.13705",
                        "base_model:finetune:a/parent",
                        "arxiv:1910.09700"));
        assertThat(roles())
                .containsExactly(
                        "a/parent 2304.13705 own (first to publish, in the month of the paper's id)",
                        "b/child 1910.09700 boilerplate (boilerplate list)",
                        "b/child 2304.13705 inherited (ancestor a/parent cites it)");

        loading.load(TUESDAY, created("2023-06-01", "b/child", "arxiv:2304.13705"));
        assertThat(roles())
                .containsExactly(
                        "a/parent 2304.13705 own (first to publish, in the month of the paper's id)",
                        "b/child 2304.13705 other");
    }

    @Test
    void theOwnerWithAnAuthorsAccountCitesHisOwnPaper() {
        loading.load(MONDAY, model("Ada/x", "arxiv:2304.13705"));
        loading.graph().write("""
                        MATCH (paper:Paper {arxivId: '2304.13705'}), (owner:Owner {key: 'ada'})
                        CREATE (paper)-[:WRITTEN_BY {position: 1}]->(:Author {key: 'ada quill', name: 'Ada Quill'})
                          -[:HAS_ACCOUNT]->(owner)
                        """, Map.of());

        loading.load(TUESDAY, model("Ada/x", "arxiv:2304.13705", "robotics"));

        assertThat(roles()).containsExactly("Ada/x 2304.13705 own (account of author Ada Quill)");
    }

    private List<String> lineage() {
        return loading.texts(
                "MATCH (c:Model)-[r]->(p:Model) RETURN c.id + ' ' + c.kind + ' ' + type(r) + ' ' + p.id AS line ORDER BY line");
    }

    private List<String> shown(String label, String key) {
        return loading.graph()
                .read(
                        "MATCH (n {key: $key}) WHERE $label IN labels(n) RETURN n.name",
                        Map.of("label", label, "key", key),
                        row -> row.get(0).asString());
    }

    private List<String> roles() {
        return loading.texts(
                "MATCH (m)-[c:CITES]->(p) RETURN m.id + ' ' + p.arxivId + ' ' + c.role + coalesce(' (' + c.evidence + ')', '') AS line ORDER BY line");
    }
}
