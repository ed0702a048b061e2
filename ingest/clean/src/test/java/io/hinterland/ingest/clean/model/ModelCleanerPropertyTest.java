package io.hinterland.ingest.clean.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelCleanerPropertyTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String[] FIELDS = {
        "id",
        "modelId",
        "tags",
        "downloads",
        "likes",
        "createdAt",
        "lastModified",
        "gated",
        "private",
        "pipeline_tag",
        "library_name",
        "safetensors",
        "total",
        "config",
        "architectures",
        "cardData",
        "license",
        "language",
        "datasets",
        "base_model",
        "base_model_relation",
        "license_name",
        "card",
        "card_data",
        "model-index",
        "results",
        "task",
        "dataset",
        "type",
        "name",
        "metrics",
        "value",
        "verified",
        "co2_eq_emissions",
        "emissions"
    };

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRecordIsEitherCleanedOrRejected(@ForAll("json") JsonNode json) {
        CleanedRecord record = CleanedRecord.of(json);
        assertThat(record.model().isPresent()).isEqualTo(record.report().rejected() == 0);
        record.model().ifPresent(ModelCleanerPropertyTest::isClean);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whateverAFieldHoldsTheRecordIsKept(@ForAll("field") String field, @ForAll("json") JsonNode value) {
        ObjectNode json = JSON.objectNode().put("id", "owner/model").set(field, value);
        json.put("id", "owner/model");
        CleanedRecord record = CleanedRecord.of(json);
        assertThat(record.model()).isPresent();
        isClean(record.model().orElseThrow());
    }

    private static void isClean(ModelRecord model) {
        assertThat(model.links()).doesNotHaveDuplicates().allSatisfy(link -> {
            assertThat(Key.fits(link.target())).isTrue();
            assertThat(CleanText.clean(link.printedName()))
                    .isEqualTo(link.printedName())
                    .isNotEmpty();
            if (link.type().target().keyProperty().equals("key") && !isRange(link.type())) {
                assertThat(Key.of(link.printedName())).hasToString(link.target());
            }
            assertThat(link.properties().keySet()).allMatch(LinkProperty::isOne);
            if (HubEdgeType.LINEAGE.members().contains(link.type())) {
                assertThat(ModelId.canParse(link.target())).isTrue();
                assertThat(link.target()).isNotEqualTo(model.id().value());
            }
        });
        assertThat(model.links()).filteredOn(link -> isRange(link.type())).hasSize(2);
    }

    private static boolean isRange(HubEdgeType type) {
        return type == HubEdgeType.IN_DOWNLOAD_RANGE || type == HubEdgeType.IN_LIKE_RANGE;
    }

    @Provide
    static Arbitrary<String> field() {
        return Arbitraries.of(FIELDS);
    }

    @Provide
    static Arbitrary<JsonNode> json() {
        return json(2);
    }

    private static Arbitrary<JsonNode> json(int depth) {
        if (depth == 0) {
            return scalar();
        }
        Arbitrary<JsonNode> inner = json(depth - 1);
        return Arbitraries.oneOf(
                scalar(),
                inner.list().ofMaxSize(4).map(ModelCleanerPropertyTest::array),
                Arbitraries.maps(field(), inner).ofMaxSize(6).map(fields -> JSON.objectNode()
                        .setAll(fields)));
    }

    private static Arbitrary<JsonNode> scalar() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(JSON::numberNode),
                Arbitraries.doubles().map(JSON::numberNode),
                Arbitraries.bigIntegers().map(JSON::numberNode),
                Arbitraries.of(JSON.nullNode(), JSON.booleanNode(true), JSON.booleanNode(false)),
                text().map(JSON::textNode));
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> hubLike = Arbitraries.of(
                "owner/model",
                "gpt2",
                "en",
                "arxiv:",
                "arXiv:2304.13705v2",
                "base_model:",
                "base_model:merge:",
                "license:",
                "dataset:",
                "language:",
                "region:us",
                "---\nlicense: mit\n---\n",
                "[{\"results\": [{\"dataset\": {\"type\": \"x\"}, \"metrics\": [{\"type\": \"y\", \"value\": 1}]}]}]",
                "auto",
                "2026-08-16T05:16:23Z",
                "{}",
                "[",
                "a".repeat(9_000));
        return Arbitraries.oneOf(
                hubLike,
                Arbitraries.strings().ofMaxLength(30),
                hubLike.flatMap(start -> Arbitraries.strings().ofMaxLength(10).map(end -> start + end)));
    }

    private static JsonNode array(List<JsonNode> elements) {
        return JSON.arrayNode().addAll(elements);
    }
}
