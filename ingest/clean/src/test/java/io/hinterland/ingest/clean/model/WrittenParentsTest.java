package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.tagged;
import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which cards name the models that a model comes from. */
class WrittenParentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://huggingface.co/fern/base>",
                "https://huggingface.co/fern/base",
                "http://www.huggingface.co/fern/base/",
                "https://huggingface.co/fern/base/tree/main",
                "https://huggingface.co/fern/base/blob/main/README.md?download=true#x",
                "https://huggingface.co/fern/base/resolve/main/model.safetensors",
                "huggingface.co/fern/base",
                "hf.co/fern/base",
                "hf.co/fern/base:Q4_K_M",
                "hf://fern/base",
                "hf://models/fern/base@main/config.json",
                "https://huggingface.co/api/models/fern/base",
                "git@hf.co:fern/base.git",
                "[the base](https://huggingface.co/fern/base)",
                "fern/base@main",
                "fern/base@0123456789abcdef",
                "fern/base/",
                "fern/base/tree/main/x",
                "models--fern--base",
                "/root/.cache/hub/models--fern--base/snapshots/0123",
                "D:\\\\cache\\\\models--fern--base\\\\snapshots",
                "https://huggingface.co/fern%2Fbase",
                "https://huggingface.co/fern/base.",
                "(https://huggingface.co/fern/base)",
                "see https://huggingface.co/fern/base",
                "huggingface:fern/base",
                "@fern/base",
                "**fern/base**",
                "fern/base:Q4_K_M",
                "fern/base@refs/pr/1",
                "fern//base",
                "fern / base",
                "fern/base (v1)",
            })
    void aTextLeadsToTheModelItMeans(String written) {
        CleanedRecord record = with("'cardData': {'base_model': ['" + written + "']}");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
        assertThat(record.report().counted(Rule.FIXED_PARENT)).isEqualTo(1);
        assertThat(tagged("base_model:" + written, "base_model:finetune:" + written)
                        .targets(HubEdgeType.FINETUNED_FROM))
                .containsExactly("fern/base");
    }

    @Test
    void theFieldsOfAnObjectMayBeTheParents() {
        assertThat(with("'cardData': {'base_model': {'fern/base': 'merge', 'fern/other': 'merge'}}")
                        .targets(HubEdgeType.DERIVED_FROM))
                .containsExactly("fern/base", "fern/other");
        assertThat(with("'cardData': {'base_model': '1. fern/base\\n2. fern/other'}")
                        .targets(HubEdgeType.DERIVED_FROM))
                .containsExactly("fern/base", "fern/other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'cardData': {'base_model': {'name': 'Base', 'organization': 'Fern', 'repo_url': 'https://huggingface.co/fern/base'}}",
                "'cardData': {'base_model': [{'name': 'fern/base'}]}",
                "'cardData': {'base_model': {'model': 'fern/base'}}",
                "'cardData': {'base_models': ['fern/base', 'fern/base']}",
                "'cardData': {'base_model_sources': [{'name': 'Base', 'repo_url': 'https://huggingface.co/fern/base'}]}",
                "'cardData': {'finetuned_from': 'fern/base'}",
                "'cardData': {'finetuned_from_model': 'fern/base'}",
                "'cardData': {'base-model': 'fern/base'}",
                "'cardData': {'base_model': {'fern/base': null}}",
                "'base_model': 'fern/base'",
                "'cardData': {'base_model': {'model': {'id': 'fern/base'}}}",
                "'cardData': {'base_model': [{'model': {'name': 'fern/base', 'revision': 'main'}}]}",
                "'cardData': {'base_model': {'base': {'model': {'repoId': 'fern/base'}}}}",
                "'cardData': {'base_model': {'repository': {'type': 'git', 'url': 'https://huggingface.co/fern/base'}}}",
                "'cardData': {'base_model': {'hub-id': 'fern/base'}}",
                "'cardData': {'base_model': {'models': ['fern/base', {'id': 'fern/base'}]}}",
            })
    void aFieldLeadsToTheModelItMeans(String fields) {
        assertThat(with(fields).targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fern/base and fern/other",
                "fern/base + fern/other",
                "fern/base, fern/other",
                "fern/base fern/other",
                "- fern/base - fern/other",
                "merged of https://hf.co/fern/base with https://hf.co/fern/other",
            })
    void aTextMayNameSeveralParents(String written) {
        assertThat(with("'cardData': {'base_model': '" + written + "'}").targets(HubEdgeType.DERIVED_FROM))
                .containsExactly("fern/base", "fern/other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fern/..",
                "./fern/base",
                "/models/base",
                "s3://fern/base",
                "https://github.com/fern/base",
                "https://huggingface.co/spaces/fern/base",
                "spaces--fern--base",
                "model.safetensors",
                "scratch",
                "Fern Base 7B",
            })
    void whatLeadsToNoModelIsCounted(String written) {
        CleanedRecord record = with("'cardData': {'base_model': '" + written + "'}");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).isEmpty();
        assertThat(record.report().counted(Rule.MALFORMED_PARENT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Quantized, QUANTIZED_FROM",
        "fine-tune, FINETUNED_FROM",
        "lora, ADAPTER_OF",
        "merged, MERGED_FROM",
        "odd, DERIVED_FROM"
    })
    void relationsAreReadInEverySpelling(String written, HubEdgeType type) {
        CleanedRecord record =
                with("'cardData': {'base_model': 'fern/base', 'base_model_relation': '" + written + "'}");
        assertThat(record.targets(type)).containsExactly("fern/base");
        assertThat(record.report().counted(Rule.ILL_TYPED_FIELD)).isEqualTo(written.equals("odd") ? 1 : 0);
    }

    @Test
    void theHubsOwnTreeTellsTheRelation() {
        CleanedRecord record =
                with("'baseModels': {'relation': 'quantized', 'models': [{'_id': '0123', 'id': 'fern/base'}]}");
        assertThat(record.targets(HubEdgeType.QUANTIZED_FROM)).containsExactly("fern/base");
        assertThat(record.properties()).containsEntry("kind", "quantized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "[]"})
    void noParentIsNothingToReport(String written) {
        CleanedRecord record = with("'cardData': {'base_model': " + written + "}");
        assertThat(record.model().orElseThrow().links()).hasSize(3);
        assertThat(record.report().counted(Rule.MALFORMED_PARENT)).isZero();
    }
}
