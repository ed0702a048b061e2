package io.hinterland.schema.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.value.LineageRelation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubTagTest {

    @Test
    void thePrefixTellsWhatATagSays() {
        assertThat(HubTag.parse("license:apache-2.0")).isEqualTo(new HubTag.License("apache-2.0"));
        assertThat(HubTag.parse("language:en")).isEqualTo(new HubTag.Language("en"));
        assertThat(HubTag.parse("dataset:owner/Set: 2")).isEqualTo(new HubTag.Dataset("owner/Set: 2"));
        assertThat(HubTag.parse("region:us")).isEqualTo(new HubTag.Region("us"));
        assertThat(HubTag.parse("pytorch")).isEqualTo(new HubTag.Plain("pytorch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arxiv:2304.13705", "arXiv:2304.13705", "ARXIV:2304.13705", "arxiv: 2304.13705 "})
    void thePrefixOfPapersMayBeInAnyCase(String tag) {
        assertThat(HubTag.parse(tag)).isEqualTo(new HubTag.Arxiv("2304.13705"));
    }

    @ParameterizedTest
    @CsvSource({
        "base_model:big/base,UNDECLARED,big/base",
        "base_model:finetune:big/base,FINETUNE,big/base",
        "base_model:quantized:big/base,QUANTIZED,big/base",
        "base_model:Quantized:big/base,QUANTIZED,big/base",
        "base_model:adapter:big/base,ADAPTER,big/base",
        "base_model:merge:big/base,MERGE,big/base",
        "base_model:merge: big/base,MERGE,big/base",
        "base_model:distilled:big/base,UNDECLARED,distilled:big/base",
        "base_model:undeclared:big/base,UNDECLARED,undeclared:big/base",
        "base_model:C:\\Models,UNDECLARED,C:\\Models",
        "base_model:merge,UNDECLARED,merge",
    })
    void parentsComeWithTheirRelation(String tag, LineageRelation relation, String parent) {
        assertThat(HubTag.parse(tag)).isEqualTo(new HubTag.BaseModel(relation, parent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doi:10.57967/hf/0001",
                "2:4-sparsity",
                "License:mit",
                "arxiv",
                "base_model",
                "Base_Model:a/b",
                "dataset_size:1K<n<10K",
                "loss:CosineSimilarityLoss",
                ":",
                "license :mit",
                ""
            })
    void everyOtherTagIsPlainAndWhole(String tag) {
        assertThat(HubTag.parse(tag)).isEqualTo(new HubTag.Plain(tag));
    }

    @Property
    void everyTextIsATag(@ForAll String text) {
        assertThat(HubTag.parse(text)).isNotNull();
        assertThat(HubTag.parse("license:" + text)).isEqualTo(new HubTag.License(text.strip()));
    }
}
