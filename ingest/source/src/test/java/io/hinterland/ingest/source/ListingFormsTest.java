package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form of the sample holds the same models. */
@Tag("nightly")
class ListingFormsTest {

    private static final Path SAMPLE = Path.of("..", "..", "data", "hub", "models-2026-08-22.jsonl.gz");
    private static final List<ModelRecord> EXPECTED = new ArrayList<>();

    @BeforeAll
    static void readTheSample() {
        EXPECTED.addAll(read(SAMPLE, new LoadReport()));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormHoldsTheSameModels(ListingForm form, @TempDir Path folder) throws IOException, SQLException {
        LoadReport report = new LoadReport();
        List<ModelRecord> models = read(form.write(SAMPLE, folder), report);

        assertThat(report.rejections()).isEmpty();
        assertThat(report.read()).isEqualTo(15_156);
        assertThat(models).hasSize(15_156);
        for (int index = 0; index < EXPECTED.size(); index++) {
            assertThat(models.get(index)).isEqualTo(EXPECTED.get(index));
        }
    }

    private static List<ModelRecord> read(Path file, LoadReport report) {
        List<ModelRecord> models = new ArrayList<>();
        ModelCleaner cleaner = new ModelCleaner(report);
        try (Records records = Records.of(Source.file(file), report)) {
            records.forEachRemaining(record -> cleaner.clean(record).ifPresent(models::add));
        }
        return models;
    }
}
