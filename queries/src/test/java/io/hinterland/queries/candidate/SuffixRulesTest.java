package io.hinterland.queries.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.schema.value.Derivation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixRulesTest {

    private final SuffixRules rules = SuffixRules.packaged();

    @ParameterizedTest
    @CsvSource({
        "Qwen3.8-27B-GGUF, qwen3827b",
        "Qwen3.8-27B-Q4_K_M-GGUF, qwen3827b",
        "gemma_4 E2B it 4bit, gemma4e2b",
        "Llama-3.2-3B-Instruct-AWQ, llama323b",
        "gguf, gguf",
        "story-teller, storyteller"
    })
    void suffixesAtTheEndAreNoPartOfTheStem(String name, String stem) {
        NameWords words = NameWords.of(name);
        assertThat(words.joined(0, rules.stem(words))).isEqualTo(stem);
    }

    @Test
    void theRestOfTheNameTagsAndLibraryTellTheRelation() {
        assertThat(derivation(List.of("q4", "gguf"), List.of(), List.of())).isEqualTo(Derivation.QUANTIZED);
        assertThat(derivation(List.of("lora"), List.of(), List.of())).isEqualTo(Derivation.ADAPTER);
        assertThat(derivation(List.of("story"), List.of("lora"), List.of("peft")))
                .isEqualTo(Derivation.ADAPTER);
        assertThat(derivation(List.of("story"), List.of("mergekit"), List.of())).isEqualTo(Derivation.MERGE);
        assertThat(derivation(List.of("story"), List.of("llm"), List.of("transformers")))
                .isEqualTo(Derivation.FINETUNE);
        assertThat(derivation(List.of(), List.of(), List.of("transformers"))).isEqualTo(Derivation.COPY);
        assertThat(derivation(List.of(), List.of("gguf"), List.of())).isEqualTo(Derivation.QUANTIZED);
    }

    private Derivation derivation(List<String> outside, List<String> tags, List<String> libraries) {
        KnownModel child = new KnownModel("a/b", true, 0, 0, 0, tags, Map.of(Trait.LIBRARY, libraries));
        return rules.derivation(child, outside, outside.isEmpty());
    }
}
