package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as Python writes them. */
class PythonTablesTest {

    private final LoadReport report = new LoadReport();

    @Test
    void cellsOfACsvMayBeInPythonsNotation() {
        List<JsonNode> records = models("""
                ,id,downloads,likes,created_at,gated,tags,pipeline_tag,card_data,safetensors
                0,a/one,26,1.0,2022-12-29 15:18:26+00:00,False,"['x', ""it's"", None]",text-to-image,"{'license': 'mit', 'inference': False}","Info(parameters={'BF16': 7}, total=7)"
                1,a/two,nan,NaN,NaT,manual,"['x' 'y'
                 'z']",nan,None,
                """);
        assertThat(records.get(0))
                .hasToString("{\"id\":\"a/one\",\"downloads\":26,\"likes\":1.0,"
                        + "\"createdAt\":\"2022-12-29 15:18:26+00:00\",\"pipeline_tag\":\"text-to-image\","
                        + "\"tags\":[\"x\",\"it's\",null],\"cardData\":{\"license\":\"mit\",\"inference\":false},"
                        + "\"safetensors\":{\"parameters\":{\"BF16\":7},\"total\":7},\"gated\":false}");
        assertThat(records.get(1)).hasToString("{\"id\":\"a/two\",\"tags\":[\"x\",\"y\",\"z\"],\"gated\":\"manual\"}");
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void aShortenedListStaysAText() {
        assertThat(models("id,tags\na/one,['x' 'y' ... 'z']\n")
                        .get(0)
                        .path("tags")
                        .isTextual())
                .isTrue();
    }

    @Test
    void columnsHaveTheNamesThatPeopleGiveThem() {
        assertThat(models("id,trending,num_parameters,Library\na/one,3,7,peft\n")
                        .get(0))
                .hasToString("{\"id\":\"a/one\",\"trendingScore\":3,\"numParameters\":7,\"library_name\":\"peft\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":{\"0\":\"a/one\",\"1\":\"a/two\"},\"tags\":{\"0\":[\"x\"],\"1\":null}}",
                "{\"models\":[{\"id\":\"a/one\",\"tags\":[\"x\"]},{\"id\":\"a/two\",\"tags\":null}]}",
                "{\"0\":{\"id\":\"a/one\",\"tags\":[\"x\"]},\"1\":{\"id\":\"a/two\",\"tags\":null}}",
                "[{\"id\":\"a/one\",\"tags\":[\"x\"]},{\"id\":\"a/two\",\"tags\":null}]",
                "{\"columns\":[\"id\",\"tags\"],\"index\":[0,1],\"data\":[[\"a/one\",[\"x\"]],[\"a/two\",null]]}",
                "{\"schema\":{\"fields\":[]},\"data\":[{\"id\":\"a/one\",\"tags\":[\"x\"]},{\"id\":\"a/two\",\"tags\":null}]}"
            })
    void dataFramesAreReadInEveryOrientationAndListsInsideAnObject(String json) {
        assertThat(models(json))
                .extracting(JsonNode::toString)
                .containsExactly("{\"id\":\"a/one\",\"tags\":[\"x\"]}", "{\"id\":\"a/two\",\"tags\":null}");
        assertThat(report.read()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tags\":{\"a/one\":[\"x\"],\"a/two\":null}}",
                "{\"a/one\":{\"tags\":[\"x\"]},\"a/two\":{\"tags\":null}}",
                "{\"columns\":[\"tags\"],\"index\":[\"a/one\",\"a/two\"],\"data\":[[[\"x\"]],[null]]}"
            })
    void theIndexOfADataFrameMayBeTheId(String json) {
        assertThat(models(json))
                .extracting(JsonNode::toString)
                .containsExactly("{\"tags\":[\"x\"],\"id\":\"a/one\"}", "{\"tags\":null,\"id\":\"a/two\"}");
    }

    @Test
    void papersComeInTheSameForms() {
        String csv = """
                arxivId,title,authors,categories,published_date,code_links
                2401.00041v1,Looms,"Ada Byron, Cal Dunmore",cs.CL cs.LG,2024-01-02 10:00:00,['https://github.com/ada/loom']
                """;
        PaperRecord paper = papers(csv).get(0);
        assertThat(paper.id()).hasToString("2401.00041");
        assertThat(paper.authors())
                .extracting(author -> author.printedName())
                .containsExactly("Ada Byron", "Cal Dunmore");
        assertThat(paper.categories()).extracting(category -> category.name()).containsExactly("cs.CL", "cs.LG");
        assertThat(paper.dates().published()).hasToString("Optional[2024-01-02]");
        assertThat(paper.code().orElseThrow().url()).isEqualTo("https://github.com/ada/loom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"arxiv_id\": \"2401.00041\", \"title\": \"T\"}",
                "{\"entry_id\": \"http://arxiv.org/abs/2401.00041v2\", \"title\": \"T\"}",
                "{\"pdf_url\": \"https://arxiv.org/pdf/2401.00041v2.pdf\", \"title\": \"T\"}",
                "{\"paper_url\": \"https://huggingface.co/papers/2401.00041\", \"title\": \"T\"}",
                "{\"doi\": \"10.48550/arXiv.2401.00041\", \"title\": \"T\"}",
                "{\"id\": 17, \"url\": \"https://arxiv.org/abs/2401.00041\", \"title\": \"T\"}",
                "{\"id\": 2401.00041, \"title\": \"T\"}",
                "{\"url_pdf\": \"https://arxiv.org/pdf/2401.00041\", \"title\": \"T\"}",
                "{\"paper_arxiv_id\": \"2401.00041\", \"title\": \"T\"}",
                "{\"paperId\": \"f00d\", \"externalIds\": {\"CorpusId\": 7, \"ArXiv\": \"2401.00041\"}, \"title\": \"T\"}",
                "{\"links\": [{\"href\": \"http://arxiv.org/abs/2401.00041v1\"}], \"title\": \"T\"}",
                "{\"paper\": \"arXiv:2401.00041\", \"title\": \"T\"}",
                "{\"id\": \"2401.00041 [cs.CL]\", \"title\": \"T\"}",
                "{\"urls\": [\"https://example.org\", \"https://arxiv.org/abs/2401.00041\"], \"title\": \"T\"}",
                "{\"title\": {\"2401.00041\": \"T\"}}",
                "id;title\n2401.00041;T\n"
            })
    void aPaperIsNamedByAnyField(String text) {
        assertThat(papers(text)).extracting(paper -> paper.id().value()).containsExactly("2401.00041");
    }

    @Test
    void thePrimaryCategoryComesFirstAndDatesMayBeInWords() {
        PaperRecord paper = papers("{\"id\": \"2401.00041\", \"title\": \"T\", \"primary_category\": \"cs.CL\","
                        + " \"categories\": [\"cs.LG cs.CL\"], \"date\": \"2 Jan 2024\"}")
                .get(0);
        assertThat(paper.categories()).extracting(category -> category.name()).containsExactly("cs.CL", "cs.LG");
        assertThat(paper.dates().published()).hasToString("Optional[2024-01-02]");
        papers("{\"id\": \"0112019\", \"title\": \"T\"}");
        assertThat(report.rejections().get(0).reason()).contains("without their archive, as in 'math/0112019'");
    }

    @Test
    void aRecordWithoutANameSaysWhatItHas() {
        papers("{\"title\": \"T\", \"foo\": 1}");
        assertThat(report.rejections().get(0).reason())
                .startsWith("no field names the paper; looked for id, arxiv_id,")
                .endsWith("; has: title, foo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": 2305.1, \"title\": \"T\"}", "arxiv_id,title\n2305.1,T\n"})
    void anIdThatLostZerosIsRejectedWithTheReason(String text) {
        assertThat(papers(text)).isEmpty();
        assertThat(report.rejections().get(0).reason())
                .isEqualTo(
                        "id 2305.1 lost zeros because it was read as a number; write ids as text, such as '2305.10000'");
    }

    private List<JsonNode> models(String text) {
        List<JsonNode> records = new ArrayList<>();
        try (Records models = Records.of(Source.text("models", text), report)) {
            models.forEachRemaining(record -> records.add(record.json()));
        }
        return records;
    }

    private List<PaperRecord> papers(String text) {
        PaperCleaner cleaner = new PaperCleaner(report);
        List<Optional<PaperRecord>> cleaned = new ArrayList<>();
        try (Records papers = Records.ofPapers(Source.text("papers", text), report)) {
            papers.forEachRemaining(record -> cleaned.add(cleaner.clean(record)));
        }
        return cleaned.stream().flatMap(Optional::stream).toList();
    }
}
