package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with the columns of the public {@code hub-stats}, whose nested fields are JSON text, lists or structs. */
class HubStatsTest {

    private static final String LINES = """
            {"id":"a/one","author":"a","downloads":12,"downloadsAllTime":345,"likes":6,"createdAt":"2024-01-02T03:04:05.000Z","lastModified":"2024-02-03T04:05:06.000Z","pipeline_tag":"text-generation","library_name":"transformers","gated":"auto","private":false,"tags":["en","license:other","arxiv:2304.13705"],"cardData":{"license":"other","license_name":"mine","language":["en","fr"],"base_model":["b/base"],"co2_eq_emissions":{"emissions":1.5},"model-index":[{"results":[{"dataset":{"type":"GLUE"},"metrics":[{"type":"acc","value":0.5}]}]}]},"config":{"architectures":["LlamaForCausalLM"]},"safetensors":{"total":7,"parameters":{"BF16":7}}}
            {"id":"bare","downloads":0,"likes":0,"gated":false,"tags":[],"cardData":{"license":"mit"}}
            {"id":"c/three"}
            """;

    private static final String ROWS = """
            SELECT '65a1' AS _id, 'a/one' AS id, 'a' AS author, %1$s AS cardData, false AS disabled, 'auto' AS gated,
                'warm' AS inference, TIMESTAMP '2024-02-03 04:05:06' AS lastModified, 6::BIGINT AS likes,
                false AS private, 'abc' AS sha, %2$s AS config, 12::BIGINT AS downloads, 345::BIGINT AS downloadsAllTime,
                %3$s AS tags, 'text-generation' AS pipeline_tag, 'transformers' AS library_name,
                TIMESTAMP '2024-01-02 03:04:05' AS createdAt, %4$s AS safetensors, [{'rfilename': 'README.md'}] AS siblings
            UNION ALL BY NAME
            SELECT '65a2' AS _id, 'bare' AS id, %5$s AS cardData, 'false' AS gated, 0 AS likes, 0 AS downloads, %6$s AS tags
            UNION ALL BY NAME
            SELECT 'c/three' AS id
            """;

    private static final String JSON_TEXT = """
            {"license":"other","license_name":"mine","language":["en","fr"],"base_model":["b/base"],"co2_eq_emissions":{"emissions":1.5},"model-index":[{"results":[{"dataset":{"type":"GLUE"},"metrics":[{"type":"acc","value":0.5}]}]}]}\
            """;

    private static final String STRUCT = """
            {'license': 'other', 'license_name': 'mine', 'language': ['en', 'fr'], 'base_model': ['b/base'],
             'co2_eq_emissions': {'emissions': 1.5::DOUBLE},
             'model-index': [{'results': [{'dataset': {'type': 'GLUE'}, 'metrics': [{'type': 'acc', 'value': 0.5::DOUBLE}]}]}]}\
            """;

    private static final String STRUCT_WITH_NULLS = """
            {'license': 'mit', 'license_name': NULL, 'language': NULL, 'base_model': NULL, 'co2_eq_emissions': NULL,
             'model-index': NULL}\
            """;

    @TempDir
    private Path folder;

    private final LoadReport report = new LoadReport();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tablesHoldTheSameModelsAsTheApi(boolean nested) throws SQLException {
        String query = nested
                ? ROWS.formatted(
                        STRUCT,
                        "{'architectures': ['LlamaForCausalLM']}",
                        "['en', 'license:other', 'arxiv:2304.13705']",
                        "{'total': 7::BIGINT, 'parameters': {'BF16': 7}}",
                        STRUCT_WITH_NULLS,
                        "[]::VARCHAR[]")
                : ROWS.formatted(
                        "'" + JSON_TEXT + "'",
                        "'{\"architectures\": [\"LlamaForCausalLM\"]}'",
                        "'[\"en\", \"license:other\", \"arxiv:2304.13705\"]'",
                        "'{\"total\": 7, \"parameters\": {\"BF16\": 7}}'",
                        "'{\"license\": \"mit\"}'",
                        "'[]'");
        Path file = ListingForm.parquet(query, folder.resolve("models.parquet"));

        List<ModelRecord> models = read(Source.file(file), report);

        assertThat(models).isEqualTo(read(Source.text("models.jsonl", LINES), new LoadReport()));
        assertThat(models).hasSize(3);
        assertThat(report.rejections()).isEmpty();
        assertThat(report.notes())
                .containsExactly("Columns of " + file + " that are not read: _id, disabled, inference, sha, siblings.");
    }

    @Test
    void aTableMayHoldWholeCards() throws SQLException {
        Path file = ListingForm.parquet(
                "SELECT 'a/b' AS modelId, '---' || chr(10) || 'license: mit' || chr(10) || '---' || chr(10) || '# Bias' || chr(10) || 'Some.' AS card",
                folder.resolve("cards.parquet"));
        assertThat(read(Source.file(file), report)).singleElement().satisfies(model -> {
            assertThat(model.properties()).containsEntry("describesBias", true);
            assertThat(model.links()).extracting("target").contains("mit");
        });
        assertThat(report.notes()).isEmpty();
    }

    private static List<ModelRecord> read(Source source, LoadReport report) {
        List<ModelRecord> models = new ArrayList<>();
        ModelCleaner cleaner = new ModelCleaner(report);
        try (Records records = Records.of(source, report)) {
            records.forEachRemaining(record -> cleaner.clean(record).ifPresent(models::add));
        }
        return models;
    }
}
