package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for nothing and what templates leave behind, and what is no such word. */
class WrittenNothingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "None",
                "NaN",
                "n/a",
                "Example: fr",
                "{lang_0}",
                "{{ license }}",
                "any valid license identifier",
                "array of dataset identifiers",
                "[More Information Needed]",
                "(none)",
                "None.",
                "n.a.",
                "not available",
                "{{ license | default(mit) }}",
                "<license>",
                "und",
                "to be announced",
                "ISO 639-1 code for your language, or `multilingual`",
            })
    void wordsForNothingAndOfTemplatesMakeNoNode(String word) {
        CleanedRecord record = with("""
                'pipeline_tag': '%1$s', 'library_name': '%1$s', 'config': {'architectures': ['%1$s']},
                'tags': ['%1$s', 'license:%1$s', 'dataset:%1$s'],
                'cardData': {'language': ['%1$s'], 'license': '%1$s', 'datasets': ['%1$s'], 'base_model': '%1$s'}
                """.formatted(word));
        assertThat(record.model().orElseThrow().links()).hasSize(3);
        assertThat(record.properties()).doesNotContainKeys("tags", "licenseName");
        assertThat(record.report().counted(Rule.NO_VALUE)).isEqualTo(10);
    }

    @Test
    void aListInOneTextMayHoldWordsForNothing() {
        CleanedRecord record = with("""
                'cardData': {'language': 'null, en', 'datasets': 'None, fern/corpus', 'base_model': 'None; fern/base'}
                """);
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("en");
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).containsExactly("fern/corpus");
        assertThat(record.targets(HubEdgeType.DERIVED_FROM)).containsExactly("fern/base");
    }

    @Test
    void bracesOfATemplateCostTheirOwnFieldAlone() {
        CleanedRecord record = with("""
                'card': '---\\nlanguage:\\n- {lang_0}\\n- de\\nlicense: {{ license }}\\ndatasets:\\n- {dataset_0}\\nlibrary_name: peft\\n---\\n'
                """);
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactly("de");
        assertThat(record.targets(HubEdgeType.USES_LIBRARY)).containsExactly("peft");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).isEmpty();
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).isEmpty();
        assertThat(record.report().counted(Rule.NO_VALUE)).isEqualTo(3);
    }

    @Test
    void onlyALicenceIsUnknown() {
        CleanedRecord record = with("""
                'pipeline_tag': 'unknown', 'library_name': 'Unknown', 'tags': ['unknown', 'license:unknown'],
                'config': {'architectures': ['unknown']}, 'cardData': {'language': 'unknown', 'datasets': 'unknown'}
                """);
        assertThat(record.model().orElseThrow().links())
                .extracting(ModelEdge::type)
                .containsExactlyInAnyOrder(
                        HubEdgeType.PUBLISHED_BY,
                        HubEdgeType.IN_DOWNLOAD_RANGE,
                        HubEdgeType.IN_LIKE_RANGE,
                        HubEdgeType.LICENSED_UNDER);
    }

    @Test
    void anAccountMayBeCalledAsItLikes() {
        CleanedRecord record = CleanedRecord.of("{'id': 'none/model', 'cardData': {'license': 'unknown'}}");
        assertThat(record.targets(HubEdgeType.PUBLISHED_BY)).containsExactly("none");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).containsExactly("unknown");
    }
}
