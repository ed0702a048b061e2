package io.hinterland.ingest.clean.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.report.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nlicense: mit\n---\n# A model\n",
                "---\r\nlicense: mit\r\n---\r\n# A model",
                "\uFEFF\n--- \nlicense: 'mit'\n---",
                "---\n# a comment\nlicense: !!str mit\n---\nText\n---\nmore",
                "---\n{license: mit}\n---\n",
                "---\nmine: &mine mit\nlicense: *mine\n---\n",
                "{\"license\": \"mit\"}",
            })
    void dataComeFromYamlOrJson(String written) {
        for (String field : new String[] {"cardData", "card_data", "card"}) {
            ReadCard read = ReadCard.of(JsonNodeFactory.instance.objectNode().put(field, written));
            assertThat(read.card().data().path("license").asText()).as(field).isEqualTo("mit");
            assertThat(read.report().counted(Rule.BROKEN_CARD_DATA)).isZero();
        }
    }

    @Test
    void yamlIsReadAsTheHubReadsIt() {
        ReadCard read = ReadCard.of(
                "---\nlanguage: no\nanswer: True\nnothing: ~\nwhole: 7\nfraction: 1.5e3\nday: 2024-01-31\ntext: '7'\n---\n");
        assertThat(read.card().data())
                .hasToString("{\"language\":\"no\",\"answer\":true,\"nothing\":null,\"whole\":7,"
                        + "\"fraction\":1500.0,\"day\":\"2024-01-31\",\"text\":\"7\"}");
    }

    @Test
    void theHubsOwnDataGoBeforeThoseOfTheText() {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.putObject("cardData").put("license", "mit");
        record.put("card", "---\nlicense: other\n---\nSee https://arxiv.org/abs/2304.13705.");

        ReadCard read = ReadCard.of(record);

        assertThat(read.card().data().path("license").asText()).isEqualTo("mit");
        assertThat(read.text().papers()).extracting("value").containsExactly("2304.13705");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [",
                "- a\n- b",
                "just text",
                "a: *nothing",
                "a: &a [*a]",
                "{[1]: 2}",
                "a:\n\t- tab",
                "\u0001: b",
                "%YAML 9.9",
                "a: \"\\q\"",
                "! ! !",
                "? [a, b]\n: c",
            })
    void brokenDataAreReportedAndTheTextIsReadAllTheSame(String data) {
        ReadCard read = ReadCard.of("---\n" + data + "\n---\nSee https://arxiv.org/abs/2304.13705.");
        assertThat(read.report().counted(Rule.BROKEN_CARD_DATA)).isEqualTo(1);
        assertThat(read.card().data().isMissingNode()).isTrue();
        assertThat(read.text().papers()).hasSize(1);
    }

    @Test
    void tagsMakeNoObjects() {
        ReadCard read = ReadCard.of(
                "---\nlicense: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://localhost']]\nx: !!python/object:os.system ls\n---\n");
        assertThat(read.card().data()).hasToString("{\"license\":[[\"http://localhost\"]],\"x\":\"ls\"}");
    }

    @Test
    void whatWouldGrowBeyondAllBoundsIsRefused() {
        StringBuilder laughs = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }
        assertThat(ReadCard.of(laughs + "---\n").report().counted(Rule.BROKEN_CARD_DATA))
                .isEqualTo(1);
        assertThat(ReadCard.of("---\na: " + "[".repeat(100_000) + "\n---\n")
                        .report()
                        .counted(Rule.BROKEN_CARD_DATA))
                .isEqualTo(1);
        assertThat(ReadCard.of("---\na: " + "x".repeat(2_000_000) + "\n---\n")
                        .report()
                        .counted(Rule.BROKEN_CARD_DATA))
                .isEqualTo(1);
    }

    @Test
    void aCardWithoutDataIsTextAndAFenceThatIsNotClosedBelongsToIt() {
        assertThat(ReadCard.of("# Model").card().data().isMissingNode()).isTrue();
        assertThat(ReadCard.of("---\nlicense: mit\n").card().data().isMissingNode())
                .isTrue();
        assertThat(ReadCard.of("").card().text()).isEmpty();
        assertThat(ReadCard.of("7").card().text()).isPresent();
    }

    @Test
    void whatAnIllTypedFieldHoldsIsNotShown() {
        ReadCard read = ReadCard.of(JsonNodeFactory.instance.objectNode().put("cardData", "hf_" + "aB3".repeat(12)));
        assertThat(read.report().counted(Rule.ILL_TYPED_FIELD)).isEqualTo(1);
        assertThat(read.report().toTable()).doesNotContain("aB3aB3");
    }
}
