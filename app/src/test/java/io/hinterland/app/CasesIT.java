package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the records of {@code testkit/cases} mean in the network, once the built program has loaded them. */
@Tag("nightly")
final class CasesIT {

    @TempDir
    private static Path home;

    @SuppressWarnings("NullAway.Init")
    private static LoadedCases cases;

    @BeforeAll
    static void load() throws IOException {
        cases = new LoadedCases(home);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        cases.close();
    }

    @Test
    void parentsInAnotherCaseAreTheOneModelThatTheyFit() {
        assertThat(cases.edges("case")).isEqualTo("""
                atlas-lora ADAPTER_OF case-moss/ATLAS
                one TRAINED_ON case-lab/Corpus-X
                opal-chat FINETUNED_FROM case-lab/Opal-125M as case-lab/opal-125m
                opal-gguf QUANTIZED_FROM case-lab/Opal-125M as CASE-LAB/OPAL-125M
                two TRAINED_ON CASE-LAB/corpus-x
                Opal-125M LICENSED_UNDER mit
                """.lines().sorted().toList());
        assertThat(cases.reportOfModels())
                .contains("ambiguous-parent", "parent-in-another-case", "dataset-in-another-case");
    }

    @Test
    void norwegianIsNotFalse() throws Exception {
        assertThat(cases.edges("norwegian"))
                .containsExactly(
                        "speech-a IN_LANGUAGE nn",
                        "speech-a IN_LANGUAGE no",
                        "speech-b IN_LANGUAGE nn",
                        "speech-b IN_LANGUAGE no",
                        "speech-b LICENSED_UNDER mit",
                        "speech-c IN_LANGUAGE no",
                        "speech-d IN_LANGUAGE no");
        assertThat(cases.models("language=no")).hasSize(4);
    }

    @Test
    void languagesAreFoundOneByOne() throws Exception {
        assertThat(cases.edges("languages"))
                .containsExactly(
                        "belgian IN_LANGUAGE fr-be as fr-BE",
                        "codemix IN_LANGUAGE en",
                        "codemix IN_LANGUAGE hi",
                        "en-de IN_LANGUAGE de",
                        "en-de IN_LANGUAGE en",
                        "en-de LICENSED_UNDER apache-2.0",
                        "en-fr IN_LANGUAGE en",
                        "en-fr IN_LANGUAGE fr",
                        "multi IN_LANGUAGE multilingual",
                        "old IN_LANGUAGE en",
                        "proteins IN_LANGUAGE dna",
                        "proteins IN_LANGUAGE protein");
        assertThat(cases.models("language=de")).containsExactly("languages-lab/en-de");
        assertThat(cases.models("language=fr"))
                .containsExactlyInAnyOrder("languages-lab/en-fr", "languages-lab/belgian");
        assertThat(cases.models("language=en")).contains("languages-lab/old", "languages-lab/codemix");
        assertThat(cases.reportOfModels()).contains("unknown-language");
    }

    @Test
    void wordsOfTemplatesAreNoValues() throws Exception {
        assertThat(cases.edges("templates")).containsExactly("fourth-model LICENSED_UNDER unknown");
        assertThat(cases.query("models-without-license"))
                .contains("templates-ana/first-model", "templates-ana/second-model", "templates-ana/third-model");
    }

    @Test
    void datasetsAreReadInEveryForm() throws Exception {
        assertThat(cases.edges("datasets"))
                .containsExactly(
                        "dead TRAINED_ON datasets-lab/never-existed", "dicts TRAINED_ON datasets-lab/corpus",
                        "dicts TRAINED_ON datasets-lab/extra", "gpt-arxiv TRAINED_ON datasets-lab/corpus",
                        "list-null TRAINED_ON datasets-lab/corpus", "plushie TRAINED_ON datasets-ana/pochi_v2");
        assertThat(cases.query("top-datasets")).contains("datasets-lab/corpus,3");
        assertThat(cases.reportOfModels()).contains("fixed-dataset", "malformed-dataset");
    }

    @Test
    void parentsAreReadInEveryForm() throws Exception {
        assertThat(cases.query("children?model=parents-lab/base&limit=100").lines())
                .hasSize(14);
        assertThat(cases.edges("parents"))
                .contains("b FINETUNED_FROM parents/a", "cache DERIVED_FROM parents-lab/base")
                .doesNotContain("a FINETUNED_FROM parents/b")
                .filteredOn(line -> line.startsWith("many "))
                .hasSize(300);
        assertThat(cases.reportOfModels()).contains("lineage-cycle", "self-parent", "malformed-parent", "fixed-parent");
    }

    @Test
    void papersOfToolsStandApart() throws Exception {
        assertThat(cases.rows("""
                MATCH (m:Model)-[c:CITES]->(p:Paper) WHERE m.id STARTS WITH $file
                WITH p.arxivId AS id, c.role AS role, count(*) AS models
                RETURN id + ' ' + role + ' ' + models AS line ORDER BY line""", Map.of("file", "methods")))
                .containsExactly(
                        "1910.09700 boilerplate 1", "2305.18290 method 6", "2306.01708 method 6", "2401.00021 other 3");
        assertThat(cases.query("most-connected-papers").lines().findFirst().orElse(""))
                .contains("2401.00021");
        assertThat(cases.query("linked-owners")).doesNotContain("methods-ana,methods-ben");
    }

    @Test
    void carbonFiguresAreGrams() {
        assertThat(cases.properties("carbon", "co2Grams"))
                .containsExactly("list 12.5", "number 1000.0", "number-text 124.0", "object 12.5", "text 300.0");
        assertThat(cases.properties("carbon", "co2Location")).containsExactly("list Quebec, Canada");
    }

    @Test
    void sizesAreTheGreaterOfTotalAndParts() {
        assertThat(cases.properties("sizes", "parameters"))
                .containsExactly(
                        "gguf-only 671026419200",
                        "list 73308285952",
                        "packed-declared 314590621012",
                        "packed-summed 88577906818",
                        "sharded 125",
                        "total-wrong 7615616512",
                        "zero 0");
        assertThat(cases.reportOfModels()).contains("size-contradiction");
    }

    @Test
    void momentsAreInUtc() {
        assertThat(cases.properties("moments", "createdAt"))
                .hasSize(14)
                .contains(
                        "basic-offset 2023-12-31T23:30:00Z",
                        "day 2022-03-02T00:00:00Z",
                        "epoch 2022-12-29T15:18:26Z",
                        "epoch-text 2022-12-29T15:18:26Z",
                        "nanos 2023-03-22T17:14:38.878483744Z",
                        "snake 2022-12-29T15:18:26Z");
        assertThat(cases.rows(
                        "MATCH (m:Model) WHERE m.id STARTS WITH $file RETURN m.id AS line", Map.of("file", "moments")))
                .hasSize(17);
        assertThat(cases.reportOfModels()).contains("malformed-date");
    }

    @Test
    void tablesOfPythonAreRead() throws Exception {
        assertThat(cases.edges("python"))
                .containsExactly(
                        "chat FINETUNED_FROM python-lab/base",
                        "chat IN_LANGUAGE en",
                        "chat LICENSED_UNDER apache-2.0",
                        "plushie HAS_PIPELINE text-to-image",
                        "plushie IN_LANGUAGE en",
                        "plushie LICENSED_UNDER mit",
                        "plushie TRAINED_ON python-ana/pochi_v2");
        assertThat(cases.properties("python", "downloads")).containsExactly("chat 12", "plushie 26");
        assertThat(cases.properties("python", "parameters")).containsExactly("chat 7", "plushie 7615616512");
        assertThat(cases.query("top-pipelines")).contains("text-to-image").doesNotContain("nan");
    }

    @Test
    void aLicenceByAnotherNameIsNoChange() throws Exception {
        assertThat(cases.query("license-changes"))
                .contains("licences-ana/child-real", "licences-ana/grandchild")
                .doesNotContain("child-other", "child-words", "child-long", "child-v2", "licences-ana/child-none,");
        assertThat(cases.query("models-without-license")).contains("licences-ana/child-none");
    }

    @Test
    void arxivIdsLeadToTheirPapers() throws Exception {
        assertThat(cases.rows(
                        "MATCH (:Model {id: 'arxiv/all'})-[:CITES]->(p) RETURN p.arxivId AS line ORDER BY line",
                        Map.of()))
                .containsExactly(
                        "0812.3874",
                        "1409.1284",
                        "2106.10000",
                        "2206.14804",
                        "2401.00031",
                        "astro-ph/0112019",
                        "hep-th/9711200",
                        "math/0112019",
                        "math/9811037",
                        "quant-ph/0112019");
        assertThat(cases.reportOfModels()).contains("arxiv-id-without-zeros", "malformed-arxiv-id");
        assertThat(cases.reportOfPapers())
                .contains("lost zeros because it was read as a number", "not unique without their archive");
        for (String known :
                List.of("math/0112019", "math.AT/9811037", "hep-th/9711200v3", "2106.10000v2", "math%2F0112019")) {
            assertThat(cases.get("papers/" + known).statusCode()).as(known).isEqualTo(200);
        }
        assertThat(cases.get("papers/0112019").statusCode()).isEqualTo(400);
    }

    @Test
    void teamsAreGroupsAndNobodyIsLost() {
        assertThat(cases.authors("2401.0004"))
                .containsExactly(
                        "41, BESIRA G, Ada Byron, Cal Dunmore",
                        "42, HERON G, KITE G, Ada Byron",
                        "43, The Heron Collaboration G, L. Adler, J. Bondar, C. Chong",
                        "44, Lorin Serkov (on behalf of the HERON Collaboration)",
                        "45, Christa Hale (for the HERON Collaboration)",
                        "46, Heron Collaboration G, P. Adder",
                        "47, P. Adder, Q. Birch",
                        "48, Ada Byron, Cal Dunmore, the HERON team G");
        assertThat(cases.rows("""
                MATCH (:Paper)-[w:WRITTEN_BY]->(a) WHERE toLower(w.printedName) CONTAINS 'heron'
                RETURN DISTINCT elementId(a) AS line""", Map.of())).hasSize(1);
    }

    @Test
    void namesArePutInTheirOrder() throws Exception {
        assertThat(cases.authors("2401.0005"))
                .containsExactly(
                        "51, Robin",
                        "52, John W. McKell Jr.",
                        "53, A.A. Alvarado Jr.",
                        "54, A.A. Alvarado Jr.",
                        "55, Firsthe Lastmann, Alexandre Lepetier, Fernando Sandoval",
                        "56, Yas Alnour, Ahm Alsam, Mica C. Weigand, Mick L. Nilsson",
                        "57, Vid Iršič, Naim Karaçaylı, Adrià Martín Mor",
                        "58, Shaun O’Harra, Adela Duran",
                        "59, Shaun O'Harra, Adela Duran");
        assertThat(cases.rows("""
                MATCH (p:Paper)-[w:WRITTEN_BY {position: 1}]->(a) WHERE p.arxivId IN $papers
                RETURN DISTINCT elementId(a) AS line""", Map.of("papers", List.of("2401.00058", "2401.00059"))))
                .hasSize(1);
        String straight = cases.get("authors/shaun%20o'harra").body();
        assertThat(straight)
                .contains("Harra")
                .isEqualTo(cases.get("authors/shaun%20o%E2%80%99harra").body());
    }

    @Test
    void affiliationsAreNoAuthors() {
        assertThat(cases.authors("2401.0007"))
                .containsExactly(
                        "71, A. Bright (University of Fenwick), C. Dunmore (Institute for Optics, Graz) (Loom Laboratory)",
                        "72, Ada Bright (University of Fenwick), Cal Dunmore (Loom Lab, Graz)",
                        "73, Ada Bright (University of Fenwick), Hai (Helen) Lim",
                        "74, Ada Bright (University of Fenwick), Cal Dunmore (Loom Lab) (Institute for Optics, Graz)",
                        "75, Ada Bright (University of Fenwick), Cal Dunmore (Loom Lab) (Institute for Optics, Graz)",
                        "76, Ada Bright (University of Fenwick), Cal Dunmore (Loom Lab)");
    }

    @Test
    void theHubsOwnTreeIsRead() {
        assertThat(cases.edges("expanded"))
                .containsExactly("expanded QUANTIZED_FROM expanded-lab/base", "short QUANTIZED_FROM expanded-lab/base");
    }
}
