package io.hinterland.testkit.local;

import static io.hinterland.testkit.local.TestServers.OPTIONS;
import static io.hinterland.testkit.local.TestServers.isAlive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.RunningServer;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.TemporaryDirectory;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalServerTest {

    private static final TemporaryDirectory TEMPORARY = TemporaryDirectory.create();
    private static final DataDirectory DIRECTORY =
            new DataDirectory(TEMPORARY.path().resolve("data home/hinterland"));

    private static LocalServer server;

    @BeforeAll
    static void startServer() {
        server = LocalServer.join(DIRECTORY, OPTIONS);
    }

    @AfterAll
    static void stopServer() {
        server.close();
        TEMPORARY.close();
    }

    @Test
    void servesNeo4jBrowser() throws IOException {
        server.awaitBrowser();
        HttpURLConnection browser = (HttpURLConnection) server.browser().toURL().openConnection();
        assertThat(browser.getResponseCode()).isEqualTo(200);
        assertThat(browser.getContentType()).startsWith("text/html");
    }

    @Test
    void keepsItsPasswordFromOtherUsersOfTheMachine() throws IOException {
        assertThat(mode(DIRECTORY.root().resolve("password"))).isEqualTo("rw-------");
        assertThat(mode(DIRECTORY.root())).isEqualTo("rwx------");
        assertThat(server.settings().password()).hasSize(20);
        ProcessHandle process = ProcessHandle.of(server.processId()).orElseThrow();
        assertThat(process.info().commandLine().orElseThrow())
                .doesNotContain(server.settings().password());
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void readsNoFileOfTheMachine() throws IOException {
        Path secret = Files.writeString(TEMPORARY.path().resolve("secret.csv"), "secret\n");
        try (Graph graph = server.connect()) {
            assertThatThrownBy(() -> graph.read(
                            "LOAD CSV FROM $file AS line RETURN line",
                            Map.of("file", secret.toUri().toString()),
                            row -> row))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("allow_csv_import_from_file_urls");
        }
    }

    @Test
    void hasNoProceduresThatItWasNotAskedFor() {
        try (Graph graph = server.connect()) {
            assertThat(graph.read("SHOW PROCEDURES YIELD name", Map.of(), row -> row.get("name")
                            .asString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.startsWith("gds.") || name.startsWith("hinterland."));
        }
    }

    @Test
    void isNotStartedTwice() {
        assertThatThrownBy(() -> LocalServer.start(DIRECTORY, OPTIONS))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining(
                        "in use by process " + ProcessHandle.current().pid());
    }

    @Test
    void servesACommandThatOpensItsGraph() {
        try (OpenGraph open = OpenGraph.open(new GraphAddress.Local(DIRECTORY))) {
            assertThat(open.graph().settings().uri())
                    .isEqualTo(server.settings().uri());
        }
        assertThat(isAlive(server.processId())).isTrue();
    }

    @Test
    void isStoppedByTheLastOfThoseWhoUsedItAndServesTheSameDataAgain() {
        try (TemporaryDirectory temporary = TemporaryDirectory.create()) {
            DataDirectory directory = new DataDirectory(temporary.path());
            LocalServer first = LocalServer.join(directory, OPTIONS);
            LocalServer second = LocalServer.join(directory, OPTIONS);
            assertThat(second.processId()).isEqualTo(first.processId());
            first.close();
            try (second;
                    Graph graph = second.connect()) {
                graph.write("CREATE (:Kept)", Map.of());
            }
            assertThat(first.ended()).isCompleted();
            try (OpenGraph open = OpenGraph.openWithSchema(new GraphAddress.Local(directory))) {
                assertThat(open.graph().read("MATCH (n:Kept) RETURN n", Map.of(), row -> row))
                        .hasSize(1);
                assertThat(open.graph().read("SHOW CONSTRAINTS", Map.of(), row -> row))
                        .isNotEmpty();
                kill(RunningServer.find(directory).orElseThrow());
                assertThatThrownBy(() -> open.graph().stream("RETURN 1", Map.of(), row -> {}))
                        .isInstanceOf(UnavailableException.class)
                        .hasMessageContaining("the local server of the data directory " + directory + " has ended")
                        .hasMessageContaining("its log is " + directory.serverLog())
                        .hasMessageNotContaining("NEO4J_URI");
            }
        }
    }

    private static void kill(RunningServer server) {
        ProcessHandle process = ProcessHandle.of(server.process().processId()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }
}
