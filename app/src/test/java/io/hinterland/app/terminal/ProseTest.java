package io.hinterland.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void linesAreBrokenBetweenWordsAndContinuedBelowTheirBeginning() {
        assertThat(Prose.wrapped("The graph has no model of that name; check its case", 30))
                .isEqualTo("The graph has no model of that\nname; check its case");
        assertThat(Prose.wrapped("      12  languages that were names (such as 'English')", 30))
                .isEqualTo("      12  languages that were\n          names (such as\n          'English')");
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        assertThat(Prose.wrapped("see https://huggingface.co/docs/hub/models now", 12))
                .isEqualTo("see\nhttps://huggingface.co/docs/hub/models\nnow");
    }

    @Test
    void withoutATerminalNothingIsBroken() {
        String text = "word ".repeat(1_000).strip();
        assertThat(Prose.wrapped(text, Surroundings.UNLIMITED)).isEqualTo(text);
    }

    @Test
    void speedIsToldInModels() {
        assertThat(TerminalProgress.speed(30_000, "models", TimeUnit.SECONDS.toNanos(4)))
                .isEqualTo("7,500 models/s");
    }
}
