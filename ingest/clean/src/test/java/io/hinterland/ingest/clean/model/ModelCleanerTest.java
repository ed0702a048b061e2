package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.of;
import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.ModelId;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a record other than its tags. */
class ModelCleanerTest {

    @Test
    void aWholeRecordBecomesAModel() {
        CleanedRecord record = of("""
                {"id": "Owner/Model-7B", "author": "Owner", "createdAt": "2026-08-16T05:16:23.000Z",
                 "lastModified": "2026-08-17T07:16:23.000+02:00", "likes": 3, "downloads": 51, "private": false,
                 "gated": false, "pipeline_tag": "text-generation", "library_name": "MLX",
                 "safetensors": {"total": 5923247936}, "config": {"architectures": ["LlamaForCausalLM"]},
                 "tags": ["mlx", "en", "Chat", "license:apache-2.0", "region:us"], "siblings": [{"rfilename": "x"}]}
                """);
        ModelRecord model = record.model().orElseThrow();
        assertThat(model.id()).isEqualTo(ModelId.parse("Owner/Model-7B"));
        assertThat(model.properties())
                .containsOnly(
                        entry("createdAt", OffsetDateTime.parse("2026-08-16T05:16:23Z")),
                        entry("lastModified", OffsetDateTime.parse("2026-08-17T05:16:23Z")),
                        entry("likes", 3L),
                        entry("downloads", 51L),
                        entry("private", false),
                        entry("gated", "none"),
                        entry("parameters", 5_923_247_936L),
                        entry("kind", "undeclared"),
                        entry("tags", List.of("mlx", "en", "Chat")));
        assertThat(model.links())
                .containsExactlyInAnyOrder(
                        new ModelEdge(HubEdgeType.PUBLISHED_BY, "owner", "Owner"),
                        new ModelEdge(HubEdgeType.HAS_PIPELINE, "text-generation"),
                        new ModelEdge(HubEdgeType.USES_LIBRARY, "mlx", "MLX"),
                        new ModelEdge(HubEdgeType.HAS_ARCHITECTURE, "llamaforcausallm", "LlamaForCausalLM"),
                        new ModelEdge(HubEdgeType.HAS_TAG, "chat", "Chat"),
                        new ModelEdge(HubEdgeType.IN_LANGUAGE, "en"),
                        new ModelEdge(HubEdgeType.LICENSED_UNDER, "apache-2.0"),
                        new ModelEdge(HubEdgeType.IN_DOWNLOAD_RANGE, "51-100"),
                        new ModelEdge(HubEdgeType.IN_LIKE_RANGE, "0-50"));
    }

    @Test
    void theTypesOfParametersAreThereWithTheCommonestFirst() {
        CleanedRecord record = with(
                "'safetensors': {'parameters': {'F32': 64, 'BF16': 7000000000, 'I64': 64, 'no type': 5, 'U8': '7 B'}, 'total': 7000000128}");
        assertThat(record.properties())
                .containsEntry("parameters", 7_000_000_128L)
                .containsEntry("parameterTypes", List.of("BF16", "F32", "I64"))
                .containsEntry("parametersOfTypes", List.of(7_000_000_000L, 64L, 64L));
        assertThat(record.report().counted(Rule.ILL_TYPED_FIELD)).isEqualTo(1);
        assertThat(with("'safetensors': {'parameters': {}}").properties()).containsOnlyKeys("kind");
    }

    @Test
    void anIdAloneMakesAModel() {
        CleanedRecord record = of("{'id':'gpt2'}");
        assertThat(record.properties()).containsOnlyKeys("kind");
        assertThat(record.targets(HubEdgeType.PUBLISHED_BY)).isEmpty();
        assertThat(record.targets(HubEdgeType.IN_DOWNLOAD_RANGE)).containsExactly("0-50");
        assertThat(record.targets(HubEdgeType.IN_LIKE_RANGE)).containsExactly("0-50");
        assertThat(record.report().counted(Rule.MISSING_COUNT)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'modelId':'owner/model'}",
                "{'id':null, 'modelId':'owner/model'}",
                "{'id':7, 'modelId':'owner/model'}",
                "{'id':'', 'modelId':'owner/model'}",
                "{'id':' owner/model '}",
                "{'id':'owner/model', 'modelId':'other/model'}",
            })
    void theModelIdStandsInForAnUnusableId(String json) {
        assertThat(of(json).model().orElseThrow().id()).hasToString("owner/model");
    }

    @Test
    void anIdThatHadToBeMendedIsCounted() {
        assertThat(of("{'id':' owner/model '}").report().counted(Rule.UNCLEAN_TEXT))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                        | the record has no id",
                "{'id':null}               | the record has no id",
                "{'error':'Not found'}     | the record has no id",
                "{'id':7}                  | the record's id, 7, is no model id such as owner/name",
                "{'id':''}                 | the record's id, \"\", is no model id such as owner/name",
                "{'id':'a/b/c'}            | the record's id, \"a/b/c\", is no model id such as owner/name",
                "{'id':'.hidden'}          | the record's id, \".hidden\", is no model id such as owner/name",
                "{'id':['owner/model']}    | the record's id, [\"owner/model\"], is no model id such as owner/name",
            })
    void aRecordWithoutAUsableIdIsRejected(String json, String reason) {
        CleanedRecord record = of(json);
        assertThat(record.model()).isEmpty();
        assertThat(record.report().rejections()).singleElement().hasToString("models:7: " + reason);
    }

    @Test
    void anIdOf9000BytesIsRejectedAndNotPrintedInFull() {
        CleanedRecord record = of("{'id':'" + "x".repeat(9_000) + "'}");
        assertThat(record.model()).isEmpty();
        assertThat(record.report().rejections()).singleElement().satisfies(rejection -> assertThat(rejection.reason())
                .hasSizeLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'many'", "'12 3'", "-1", "1.5", "1e400", "-1e400", "12345678901234567890", "true", "[]", "{}"})
    void whatIsNoCountIsAbsentAndCounted(String count) {
        CleanedRecord record = with("'likes': 1, 'downloads': " + count);
        assertThat(record.properties()).doesNotContainKey("downloads").containsEntry("likes", 1L);
        assertThat(record.targets(HubEdgeType.IN_DOWNLOAD_RANGE)).containsExactly("0-50");
        assertThat(record.report().counted(Rule.ILL_TYPED_COUNT)).isEqualTo(1);
        assertThat(record.report().counted(Rule.MISSING_COUNT)).isZero();
    }

    @Test
    void aWholeNumberIsACountHoweverItIsWritten() {
        CleanedRecord record = with("'likes': 60.0, 'downloads': 1000000000000000");
        assertThat(record.properties()).containsEntry("likes", 60L).containsEntry("downloads", 1_000_000_000_000_000L);
        assertThat(record.targets(HubEdgeType.IN_LIKE_RANGE)).containsExactly("51-100");
        assertThat(record.targets(HubEdgeType.IN_DOWNLOAD_RANGE)).containsExactly("50001+");
    }

    @Test
    void aNullCountIsMissing() {
        assertThat(with("'likes': null, 'downloads': 0").report().counted(Rule.MISSING_COUNT))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"false,none", "true,unspecified", "'\"auto\"',auto", "'\"manual\"',manual"})
    void gatedIsOneOfFourWords(String written, String word) {
        assertThat(with("'gated': " + written).properties()).containsEntry("gated", word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'gated': 'perhaps'",
                "'gated': 1",
                "'gated': ''",
                "'private': 'no'",
                "'pipeline_tag': 5",
                "'library_name': ['mlx']",
                "'safetensors': 'big'",
                "'safetensors': {'total': 'many'}",
                "'safetensors': {'total': -5}",
                "'safetensors': {'parameters': 5}",
                "'config': 'not json'",
                "'config': []",
                "'config': {'architectures': 5}",
                "'config': {'architectures': [5]}",
                "'tags': 'a'",
                "'tags': null",
                "'tags': [5]",
                "'tags': {'a': 'b'}",
                "'cardData': 'text'",
                "'cardData': {'license': 5}",
                "'cardData': {'language': [true]}",
            })
    void fieldsOfAnotherTypeAreAbsentAndCounted(String fields) {
        CleanedRecord record = with(fields);
        assertThat(record.properties()).doesNotContainKeys("gated", "private", "parameters", "createdAt");
        assertThat(record.model().orElseThrow().links()).hasSize(3);
        assertThat(record.report().counted(Rule.ILL_TYPED_FIELD)).isEqualTo(1);
    }

    @Test
    void nullIsTheSameAsMissing() {
        CleanedRecord record = with(
                "'pipeline_tag':null,'library_name':null,'gated':null,'private':null,'safetensors':null,'config':null,'cardData':null,'createdAt':null");
        assertThat(record.properties()).containsOnlyKeys("kind");
        assertThat(record.report().counted(Rule.ILL_TYPED_FIELD)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-16T05:16:23.000Z, 2026-08-16T05:16:23Z",
        "2026-08-16T05:16:23.123456Z, 2026-08-16T05:16:23.123456Z",
        "2026-08-16T05:16:23+02:00, 2026-08-16T03:16:23Z",
        "2026-08-16 05:16:23+00:00, 2026-08-16T05:16:23Z",
        "2026-08-16T05:16:23, 2026-08-16T05:16:23Z",
    })
    void datesAreMomentsInUtc(String written, OffsetDateTime moment) {
        assertThat(with("'last_modified': '" + written + "'").properties()).containsEntry("lastModified", moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "99999999999-01-01T00:00:00Z"})
    void malformedDatesAreAbsentAndCounted(String written) {
        CleanedRecord record = with("'createdAt': '" + written + "'");
        assertThat(record.properties()).doesNotContainKey("createdAt");
        assertThat(record.report().counted(Rule.MALFORMED_DATE)).isEqualTo(1);
    }

    @Test
    void theConfigurationMayBeWrittenAsText() {
        CleanedRecord record =
                of("{\"id\":\"owner/model\",\"config\":\"{\\\"architectures\\\":[\\\"A\\\",\\\"a\\\"]}\"}"
                        .replace("\\\"", "\\\""));
        assertThat(record.links(HubEdgeType.HAS_ARCHITECTURE))
                .containsExactly(new ModelEdge(HubEdgeType.HAS_ARCHITECTURE, "a", "A"));
    }

    @Test
    void modelCardsAddToTheTags() {
        CleanedRecord record = with("""
                'tags': ['license:mit', 'en', 'french', 'dataset:Set'],
                'cardData': {'license': ['MIT', 'other'], 'language': ['EN', 'French', 'multilingual'],
                             'datasets': ['Set', 'set', 'two  words'], 'base_model': ['owner/parent'],
                             'base_model_relation': 'merge'}
                """);
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit", "other");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en", "fr", "multilingual");
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).containsExactly("Set", "set");
        assertThat(record.targets(HubEdgeType.MERGED_FROM)).containsExactly("owner/parent");
        assertThat(record.targets(HubEdgeType.HAS_TAG)).isEmpty();
        assertThat(record.properties()).containsEntry("kind", "merge");
    }

    @Test
    void modelCardsMayNameOneInsteadOfMany() {
        CleanedRecord record =
                with("'cardData': {'license':'mit','language':'en','datasets':'Set','base_model':'gpt2'}");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("mit");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en");
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).containsExactly("Set");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("gpt2");
        assertThat(record.properties()).containsEntry("kind", "derived");
    }
}
