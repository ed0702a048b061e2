package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of itself, which takes no server. */
class CommandHelpTest {

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "load",
                "load models",
                "load papers",
                "fetch models",
                "fetch papers",
                "fetch owners",
                "fetch datasets",
                "fetch daily-papers",
                "query",
                "metapath list",
                "metapath counts",
                "metapath scores",
                "metapath explain",
                "metapath significance",
                "recommend",
                "stats",
                "doctor"
            })
    void everyCommandHelps(String command) {
        String[] words = (command + " --help").split(" ");
        CommandLineRun run = run(words);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: hinterland " + command);
    }

    @Test
    void aShellGetsItsCompletion() {
        assertThat(run("generate-completion").out()).contains("complete -F");
    }

    @Test
    void whatIsNotUnderstoodIsStatusTwo() {
        assertThat(run("qeury").status()).isEqualTo(2);
        assertThat(run("load", "models").status()).isEqualTo(2);
        assertThat(run("up", "--port", "many").status()).isEqualTo(2);
    }
}
