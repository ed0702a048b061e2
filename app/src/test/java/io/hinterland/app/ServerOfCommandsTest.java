package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which server a command works on, and what it says where that does not answer. */
class ServerOfCommandsTest extends CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void aWrongPasswordIsOneClearLine() {
        CommandLineRun run = runWith(Map.of("NEO4J_PASSWORD", "not-the-password"), "stats");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("password");
        assertNoTrace(run);
    }

    @ParameterizedTest
    @CsvSource({
        "bolt://127.0.0.1:1, 1, No Neo4j answers",
        "http://127.0.0.1:7474, 2, not the address of a Neo4j server",
        "bolt:nonsense, 2, not the address of a Neo4j server",
        "'::::', 2, not a URI"
    })
    void aServerThatIsNotThereIsOneClearLine(String uri, int status, String words) {
        CommandLineRun run = runWith(Map.of("NEO4J_URI", uri), "stats");
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(words);
        assertNoTrace(run);
    }

    @Test
    void aMissingPasswordIsSaid() {
        CommandLineRun run = CommandLineRun.with(Map.of("NEO4J_URI", "bolt://127.0.0.1:1"), "stats");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("NEO4J_PASSWORD");
    }

    @Test
    void thePasswordMayStandInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), GRAPH.settings().password() + "\n");
        CommandLineRun run = CommandLineRun.with(
                Map.of("NEO4J_URI", GRAPH.settings().uri().toString()), "stats", "--password-file", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void doctorFindsTheToyHubWell() {
        CommandLineRun run = run("doctor");
        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("Neo4j", "Schema");
    }

    @Test
    void doctorSaysWhenThereIsNoServer() {
        CommandLineRun run = runWith(Map.of("NEO4J_URI", "bolt://127.0.0.1:1"), "doctor");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("problem", "cannot be reached");
    }
}
