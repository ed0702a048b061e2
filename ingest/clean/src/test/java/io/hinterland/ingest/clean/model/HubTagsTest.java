package io.hinterland.ingest.clean.model;

import static io.hinterland.ingest.clean.model.CleanedRecord.tagged;
import static io.hinterland.ingest.clean.model.CleanedRecord.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubTagsTest {

    @Test
    void tagsWithAnUnknownPrefixStayWhole() {
        CleanedRecord record = tagged("doi:10.57967/hf/0001", "2:4-sparsity", "License:mit", "loss:X");
        assertThat(record.targets(HubEdgeType.HAS_TAG))
                .containsExactly("doi:10.57967/hf/0001", "2:4-sparsity", "license:mit", "loss:x");
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).isEmpty();
    }

    @Test
    void regionsAreDropped() {
        CleanedRecord record = tagged("region:us");
        assertThat(record.properties()).doesNotContainKey("tags");
        assertThat(record.report().counted(Rule.REGION_TAG)).isEqualTo(1);
    }

    @Test
    void aTagIsKeptOnceInTheSpellingThatCameFirst() {
        CleanedRecord record = tagged("PyTorch", "pytorch", "PyTorch");
        assertThat(record.properties()).containsEntry("tags", List.of("PyTorch"));
        assertThat(record.links(HubEdgeType.HAS_TAG))
                .containsExactly(new ModelEdge(HubEdgeType.HAS_TAG, "pytorch", "PyTorch"));
        assertThat(record.report().counted(Rule.REPEATED_TAG)).isEqualTo(2);
    }

    @Test
    void textIsCleanedAndBlankTextDropped() {
        CleanedRecord record = with("'tags': [' a\\u0000b\\tc ', 'e\\u0301', '', ' \\n', 'license:', 'dataset: ']");
        assertThat(record.properties()).containsEntry("tags", List.of("ab c", "\u00e9"));
        assertThat(record.report().counted(Rule.UNCLEAN_TEXT)).isGreaterThanOrEqualTo(2);
        assertThat(record.report().counted(Rule.BLANK_TEXT)).isEqualTo(4);
    }

    @Test
    void tagsThatRepeatPipelineLibraryOrLanguageMakeNoEdgeButStayInTheList() {
        CleanedRecord record = with("""
                'pipeline_tag': 'text-generation', 'library_name': 'Transformers',
                'tags': ['transformers', 'text-generation', 'de', 'english', 'language:English', 'chat']
                """);
        assertThat(record.targets(HubEdgeType.HAS_TAG)).containsExactly("chat");
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).containsExactlyInAnyOrder("de", "en");
        assertThat(record.properties())
                .containsEntry("tags", List.of("transformers", "text-generation", "de", "english", "chat"));
        assertThat(record.report().counted(Rule.TAG_REPEATS_PIPELINE)).isEqualTo(1);
        assertThat(record.report().counted(Rule.TAG_REPEATS_LIBRARY)).isEqualTo(1);
        assertThat(record.report().counted(Rule.TAG_REPEATS_LANGUAGE)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "En", "eng", "english", "xx", "multilingual"})
    void onlyTwoLettersInLowerCaseMakeAPlainTagALanguage(String tag) {
        CleanedRecord record = tagged(tag);
        assertThat(record.targets(HubEdgeType.IN_LANGUAGE)).isEmpty();
        assertThat(record.targets(HubEdgeType.HAS_TAG)).hasSize(1);
    }

    @Test
    void languageTagsMayNameAnyLanguage() {
        assertThat(tagged("language:EN", "language:multilingual").targets(HubEdgeType.IN_LANGUAGE))
                .containsExactly("en", "multilingual");
    }

    @ParameterizedTest
    @CsvSource({
        "arxiv:2304.13705,2304.13705",
        "arXiv:2304.13705,2304.13705",
        "ARXIV: 2304.13705v2,2304.13705",
        "arxiv:1412.1234,1412.1234",
        "arxiv:cs/0112017,cs/0112017",
        "arxiv:math.GT/0309136,math/0309136",
        "arxiv:Astro-Ph/0601001v12,astro-ph/0601001",
    })
    void arxivTagsCitePapers(String tag, String id) {
        CleanedRecord record = tagged(tag);
        assertThat(record.links(HubEdgeType.CITES)).containsExactly(new ModelEdge(HubEdgeType.CITES, id));
        assertThat(record.properties()).doesNotContainKey("tags");
    }

    @Test
    void versionsAndSubjectClassesOfArxivIdsAreCounted() {
        assertThat(tagged("arxiv:2304.13705v2", "arxiv:2304.13705").report().counted(Rule.FIXED_ARXIV_ID))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv:",
                "arxiv:2304",
                "arxiv:2313.13705",
                "arxiv:1412.12345",
                "arxiv:1501.1234",
                "arxiv:cs/0113017",
            })
    void malformedArxivIdsAreDroppedAndCounted(String tag) {
        CleanedRecord record = tagged(tag);
        assertThat(record.links(HubEdgeType.CITES)).isEmpty();
        assertThat(record.targets(HubEdgeType.HAS_TAG)).isEmpty();
        assertThat(record.report().counted(Rule.MALFORMED_ARXIV_ID)).isEqualTo(1);
    }

    @Test
    void aBareArxivIsAPlainTag() {
        assertThat(tagged("arxiv").targets(HubEdgeType.HAS_TAG)).containsExactly("arxiv");
    }

    @Test
    void datasetsKeepTheirCaseAndTitlesAreNone() {
        assertThat(tagged("dataset:Owner/Set", "dataset:owner/set", "dataset:220M words (IndoWiki)]")
                        .targets(HubEdgeType.TRAINED_ON))
                .containsExactly("Owner/Set", "owner/set");
    }

    @Test
    void oddLicencesAreKept() {
        assertThat(tagged("license:**", "license:openrail++", "license:Apache-2.0")
                        .targets(HubEdgeType.LICENSED_UNDER))
                .containsExactly("**", "openrail++", "apache-2.0");
    }

    @Test
    void namesOver1000BytesAreDroppedAndCounted() {
        String fits = "\u00e4".repeat(500);
        CleanedRecord record = tagged(
                fits, fits + "x", "x".repeat(9_000), "license:" + "x".repeat(9_000), "dataset:" + "x".repeat(1_001));
        assertThat(record.properties()).containsEntry("tags", List.of(fits));
        assertThat(record.targets(HubEdgeType.HAS_TAG)).containsExactly(fits);
        assertThat(record.targets(HubEdgeType.LICENSED_UNDER)).isEmpty();
        assertThat(record.targets(HubEdgeType.TRAINED_ON)).isEmpty();
        assertThat(record.report().counted(Rule.LONG_KEY)).isEqualTo(4);
    }
}
