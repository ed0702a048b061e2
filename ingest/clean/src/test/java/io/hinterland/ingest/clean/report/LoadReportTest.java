package io.hinterland.ingest.clean.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class LoadReportTest {

    private final LoadReport report = new LoadReport();

    @Test
    void anEmptyReportHasNoRulesAndNoRejections() {
        assertThat(report.toTable()).isEqualToNormalizingNewlines("""
                                      0  records read
                                      0  loaded
                                      0  rejected
                        """);
        assertThat(report.toJson().path("rules")).isEmpty();
        assertThat(report.toJson().path("rejections")).isEmpty();
    }

    @Test
    void theTableShowsCountsRulesAndReasons() {
        fill();
        assertThat(report.toTable()).isEqualToNormalizingNewlines("""
                                  1,234  records read
                                  1,233  loaded
                                      1  rejected
                                      1  source not read to its end

                        Dropped or fixed:
                                      2  Blank texts dropped
                                      1  Tags that name a storage region; dropped (such as 'region:us' at models.jsonl:3)

                        Not loaded:
                          models.jsonl:7: the record has no id
                          other.json: there is no such file
                        """);
    }

    @Test
    void theJsonTreeHoldsTheSame() throws Exception {
        fill();
        JsonNode tree = report.toJson();
        assertThat(tree.at("/records/read").asLong()).isEqualTo(1_234);
        assertThat(tree.at("/records/loaded").asLong()).isEqualTo(1_233);
        assertThat(tree.at("/records/rejected").asLong()).isEqualTo(1);
        assertThat(tree.at("/faultySources").asLong()).isEqualTo(1);
        assertThat(tree.at("/rejections/0"))
                .hasToString("{\"source\":\"models.jsonl\",\"line\":7,\"reason\":\"the record has no id\"}");
        assertThat(tree.at("/rejections/1"))
                .hasToString("{\"source\":\"other.json\",\"reason\":\"there is no such file\"}");
        assertThat(tree.at("/rules/1/rule").asText()).isEqualTo("region-tag");
        assertThat(tree.at("/rules/1/count").asLong()).isEqualTo(1);
        assertThat(tree.at("/rules/1/examples/0"))
                .hasToString("{\"source\":\"models.jsonl\",\"line\":3,\"value\":\"region:us\"}");
    }

    private void fill() {
        for (int record = 0; record < 1_234; record++) {
            report.countRead();
        }
        report.countLoaded(1_233);
        report.reject(new Place("models.jsonl", 7), "the record has no id");
        report.fault(Place.whole("other.json"), "there is no such file");
        report.count(Rule.BLANK_TEXT, 2);
        report.count(Rule.REGION_TAG, new Place("models.jsonl", 3), "region:us");
    }

    @Test
    void memoryIsBoundedHoweverMuchGoesWrong() {
        for (int record = 1; record <= 10_000; record++) {
            report.reject(new Place("models.jsonl", record), "no");
            report.count(Rule.LONG_KEY, new Place("models.jsonl", record), "x".repeat(9_000));
        }
        assertThat(report.rejected()).isEqualTo(10_000);
        assertThat(report.rejections()).hasSize(LoadReport.MOST_REJECTIONS);
        assertThat(report.counted(Rule.LONG_KEY)).isEqualTo(10_000);
        assertThat(report.examples(Rule.LONG_KEY))
                .hasSize(LoadReport.MOST_EXAMPLES)
                .allSatisfy(example -> assertThat(example.value())
                        .hasSize(LoadReport.Example.MOST_CHARACTERS)
                        .endsWith("x…"));
        assertThat(report.toTable()).contains("and 9,990 more");
    }

    @Test
    void everyRuleHasASentence() {
        assertThat(Rule.values()).allSatisfy(rule -> assertThat(rule.sentence()).matches("\\p{L}.*[^.]"));
    }
}
