package io.hinterland.ingest.clean.card;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CardPropertyTest {

    private static final String[] PARTS = {
        "---\n",
        "\n---\n",
        "license: ",
        "- ",
        "  ",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ": ",
        ", ",
        "&a ",
        "*a",
        "!!x ",
        "|\n",
        ">\n",
        "\"",
        "'",
        "#",
        "# ",
        "## Limitations\n",
        "```yaml\n",
        "```\n",
        "merge_method: ties\n",
        "models:\n",
        "- model: a/b\n",
        "base_model: ",
        "model-index:\n",
        "https://arxiv.org/abs/2304.13705",
        "https://github.com/a/b",
        "https://doi.org/10.1/%zz",
        "(",
        ")",
        "<a href=",
        "<!--",
        "-->",
        "![",
        "_",
        "**",
        "\n",
        "\r\n",
        "\u0000",
        "\uD800",
        "\uFEFF",
        "password: ",
        "hf_",
        "-----BEGIN PRIVATE KEY-----",
        "eyJ",
        ".",
        "?",
        "%YAML 1.2\n",
        "@",
        "=",
        "\\x",
        "\\U0010ffff",
        "~",
        "0x",
        "1e999",
        "+",
        "-"
    };

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void everyCardIsReadWithoutAnException(@ForAll("cards") String card) {
        ReadCard read = ReadCard.of(card);
        assertThat(read.card().data().isObject() || read.card().data().isMissingNode())
                .isTrue();
        assertThat(ReadCard.of("---\n" + card + "\n---\n" + card).card()).isNotNull();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noSecretGetsThrough(@ForAll("cards") String before, @ForAll("cards") String behind) {
        String secret = "hf_aB3dE5gH7jK9mN1pQ2sT4vW6yZ8bC0xRXy";
        ReadCard read = ReadCard.of("---\nlicense_name: x\n---\n" + before + " " + secret + " " + behind);
        assertThat(read.card().toString()).doesNotContain(secret);
        assertThat(read.report().toTable()).doesNotContain(secret);
    }

    @Provide
    static Arbitrary<String> cards() {
        Arbitrary<String> part =
                Arbitraries.oneOf(Arbitraries.of(PARTS), Arbitraries.strings().ofMaxLength(5));
        return part.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
