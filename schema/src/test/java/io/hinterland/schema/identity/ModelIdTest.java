package io.hinterland.schema.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelIdTest {

    @Test
    void anIdIsOwnerAndName() {
        ModelId id = ModelId.parse("Meta-Llama/Llama-3.1_8B");
        assertThat(id.owner()).contains("Meta-Llama");
        assertThat(id.name()).isEqualTo("Llama-3.1_8B");
        assertThat(id).hasToString("Meta-Llama/Llama-3.1_8B");
    }

    @Test
    void theOldestIdsAreBareNames() {
        ModelId id = ModelId.parse("gpt2");
        assertThat(id.owner()).isEmpty();
        assertThat(id.name()).isEqualTo("gpt2");
    }

    @Test
    void caseCounts() {
        assertThat(ModelId.parse("a/B")).isNotEqualTo(ModelId.parse("a/b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "0/1", "_a/-b", "a/.b", "a../b", "None"})
    void lettersDigitsDotsLinesAndOneSlashMakeAnId(String text) {
        assertThat(ModelId.canParse(text)).isTrue();
        assertThat(ModelId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://huggingface.co/fern/base/tree/main",
                "https:/huggingface.co/fern/base",
                "hf.co/fern/base:Q4_K_M",
                "fern/base@main",
                "models--fern--base",
                " fern/base/ ",
                "fern/base"
            })
    void whatPeoplePasteLeadsToTheId(String text) {
        assertThat(ModelId.parseReference(text)).isEqualTo(ModelId.parse("fern/base"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://huggingface.co/datasets/fern/leaves", "https://example.org/fern/base", "a/b/c", ""})
    void whatLeadsElsewhereIsNoId(String text) {
        assertThatThrownBy(() -> ModelId.parseReference(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not a model id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "a/",
                "/a",
                "a/b/c",
                ".a/b",
                "./a",
                "..",
                "a b",
                " a",
                "a\n",
                "a\\b",
                "C:\\Models",
                "a:b",
                "https://huggingface.co/a/b",
                "\u00e4/b",
                "\uff41/b",
                "a/b?x=1",
                "\u0000"
            })
    void nothingElseIsAnId(String text) {
        assertThat(ModelId.canParse(text)).isFalse();
        assertThatThrownBy(() -> ModelId.parse(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not a model id; write owner/name");
    }

    @Test
    void anIdHas1000BytesAtMostAndIsNotPrintedInFullBeyond() {
        assertThat(ModelId.canParse("x".repeat(1_000))).isTrue();
        assertThatThrownBy(() -> ModelId.parse("x".repeat(9_000)))
                .isInstanceOf(InvalidInputException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(250);
    }

    @Property
    void anyTextIsAnIdOrRefused(@ForAll("texts") String text) {
        if (ModelId.canParse(text)) {
            ModelId id = ModelId.parse(text);
            assertThat(id.owner().map(owner -> owner + "/").orElse("") + id.name())
                    .isEqualTo(text);
        } else {
            assertThatThrownBy(() -> new ModelId(text)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        return Texts.any();
    }
}
