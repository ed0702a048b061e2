package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only the command that is called is made ready, and nobody notices. */
class CalledCommandTest {

    @Test
    void aCommandIsFoundAndHelpsUnderItsWholeName() {
        CommandLineRun run = CommandLineRun.of("metapath", "counts", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("hinterland metapath counts");
    }

    @Test
    void aWordThatIsNoCommandIsAnsweredWithThoseThatAreAlike() {
        CommandLineRun run = CommandLineRun.of("quer");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("hinterland query");
    }

    @Test
    void helpKnowsAllCommands() {
        assertThat(CommandLineRun.of("--help").out()).contains("recommend", "doctor");
        assertThat(CommandLineRun.of("help", "stats").out()).contains("hinterland stats");
        assertThat(CommandLineRun.of("generate-completion").out()).contains("recommend", "kinship");
        assertThat(CommandLineRun.of("--version").out()).contains("hinterland ");
    }
}
