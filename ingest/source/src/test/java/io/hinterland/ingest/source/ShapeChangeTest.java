package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.report.LoadReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A source that changes its shape midway: what is still a model is read, the rest is reported with its line. */
class ShapeChangeTest {

    @Test
    void recordsThatAreNoModelsAnyMoreAreReportedWithTheirLines() {
        LoadReport report = new LoadReport();
        String listing = String.join(
                "\n",
                "{\"id\":\"a/one\",\"downloads\":1}",
                "[{\"id\":\"e/five\"}]",
                "{\"name\":\"b/two\",\"downloads\":2}",
                "{\"id\":{\"owner\":\"c\",\"name\":\"three\"}}",
                "\"d/four\"",
                "{\"id\":\"f/six\",\"downloads\":\"many\",\"tags\":{\"a\":1}}");
        assertThat(ids(listing, report)).containsExactly("a/one", "e/five", "f/six");
        assertThat(report.rejections())
                .extracting(rejection -> rejection.place().toString())
                .containsExactly("listing.jsonl:3", "listing.jsonl:4", "listing.jsonl:5");
        assertThat(report.rejections().get(0).reason()).isEqualTo("the record has no id");
    }

    private static List<String> ids(String listing, LoadReport report) {
        ModelCleaner cleaner = new ModelCleaner(report);
        List<String> ids = new ArrayList<>();
        try (Records records = Records.of(Source.text("listing.jsonl", listing), report)) {
            records.forEachRemaining(record ->
                    cleaner.clean(record).ifPresent(model -> ids.add(model.id().value())));
        }
        return ids;
    }
}
