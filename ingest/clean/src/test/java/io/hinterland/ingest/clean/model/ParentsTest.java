package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParentsTest {

    @ParameterizedTest
    @CsvSource({
        "finetune,FINETUNED_FROM,finetune",
        "quantized,QUANTIZED_FROM,quantized",
        "adapter,ADAPTER_OF,adapter",
        "merge,MERGED_FROM,merge",
    })
    void aDeclaredRelationBeatsItsPlainTwin(String relation, HubEdgeType type, String kind) {
        CleanedRecord record = tagged("base_model:big/base", "base_model:" + relation + ":big/base");
        assertThat(record.targets(type)).containsExactly("big/base");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).isEmpty();
        assertThat(record.properties()).containsEntry("kind", kind);
        assertThat(record.report().counted(Rule.UNDECLARED_TWIN)).isEqualTo(1);
    }

    @Test
    void aParentWithoutRelationIsOneThatTheModelDerivesFrom() {
        CleanedRecord record = tagged("base_model:gpt2");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("gpt2");
        assertThat(record.properties()).containsEntry("kind", "derived");
    }

    @Test
    void allParentsOfAMergeAreKeptEachOnce() {
        CleanedRecord record = tagged(
                "base_model:a/one",
                "base_model:a/two",
                "base_model:merge:a/one",
                "base_model:merge:a/two",
                "base_model:merge: a/two");
        assertThat(record.targets(HubEdgeType.MERGED_FROM)).containsExactly("a/one", "a/two");
    }

    @Test
    void severalDeclaredRelationsToOneParentAreAllKept() {
        CleanedRecord record = tagged("base_model:adapter:a/one", "base_model:quantized:a/one");
        assertThat(record.targets(HubEdgeType.ADAPTER_OF)).containsExactly("a/one");
        assertThat(record.targets(HubEdgeType.QUANTIZED_FROM)).containsExactly("a/one");
        assertThat(record.properties()).containsEntry("kind", "quantized");
    }

    @Test
    void parentsThatDifferInCaseAreDifferentModels() {
        assertThat(tagged("base_model:finetune:a/One", "base_model:finetune:a/one")
                        .targets(HubEdgeType.FINETUNED_FROM))
                .containsExactly("a/One", "a/one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cache/models/base",
                "outputs/checkpoints/last/pretrained_model",
                "./base",
                "../base",
                ".base",
                "C:\\\\Models\\\\Base",
                "https://example.org/a/base",
                "https://huggingface.co/spaces/a/base",
                "a base",
                "",
            })
    void whatIsNoModelIdIsNoParent(String parent) {
        CleanedRecord record = tagged("base_model:" + parent, "base_model:finetune:" + parent);
        assertThat(record.model().orElseThrow().links()).hasSize(3);
        assertThat(record.properties()).containsEntry("kind", "undeclared");
        assertThat(record.report().counted(Rule.MALFORMED_PARENT)).isEqualTo(1);
    }

    @Test
    void aModelIsNotItsOwnParent() {
        CleanedRecord record = tagged("base_model:owner/model", "base_model:finetune:owner/model");
        assertThat(record.model().orElseThrow().links()).hasSize(3);
        assertThat(record.properties()).containsEntry("kind", "undeclared");
        assertThat(record.report().counted(Rule.SELF_PARENT)).isEqualTo(1);
    }
}
