package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records and cards as programs other than the Hub write them. */
class WrittenRecordsTest {

    @Test
    void recordsOfPythonHaveItsNamesAndItsNotation() {
        CleanedRecord record = CleanedRecord.of(JsonNodeFactory.instance
                .objectNode()
                .put("id", "owner/model")
                .put("trending_score", 7)
                .put("downloads_all_time", 9)
                .put("used_storage", 5)
                .put("tags", "['x', 'y']")
                .put("card_data", "{'license': ['mit'], 'language': \"['en', 'de']\", 'datasets': {'fern/corpus'}}")
                .put("base_model", "{'name': 'fern/base'}")
                .put("safetensors", "SafeTensorsInfo(parameters={'BF16': 7}, total=7)"));
        assertThat(record.properties())
                .containsEntry("trendingScore", 7L)
                .containsEntry("downloadsAllTime", 9L)
                .containsEntry("usedStorage", 5L)
                .containsEntry("parameters", 7L)
                .containsEntry("tags", List.of("x", "y"));
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en", "de");
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).containsExactly("fern/corpus");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
    }

    @Test
    void cardDataMayBeYamlWithoutLinesOfHyphens() {
        CleanedRecord record = with("'cardData': 'license: mit\\nlanguage:\\n- en\\n'");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en");
        assertThat(with("'cardData': 'just words'").report().counted(Rule.ILL_TYPED_FIELD))
                .isEqualTo(1);
    }

    @Test
    void trendingIsAnotherNameOfTheScore() {
        assertThat(with("'trending': 7").properties()).containsEntry("trendingScore", 7L);
    }
}
