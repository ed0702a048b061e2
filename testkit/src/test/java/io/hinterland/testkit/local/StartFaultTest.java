package io.hinterland.testkit.local;

import static io.hinterland.testkit.local.TestServers.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerFolder;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.TemporaryDirectory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A server that does not start says why and what to do, in words. One store serves all, so it is harmed step by step.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartFaultTest {

    private static final TemporaryDirectory TEMPORARY = TemporaryDirectory.create();
    private static final DataDirectory DIRECTORY = new DataDirectory(TEMPORARY.path());
    private static final Path STORE = DIRECTORY.root().resolve("data/databases/neo4j/neostore");

    @AfterAll
    static void removeStore() {
        TEMPORARY.close();
    }

    private static void assertFault(ServerOptions options, String... words) {
        assertThatThrownBy(() -> LocalServer.start(DIRECTORY, options).close())
                .isInstanceOf(UnavailableException.class)
                .message()
                .contains(words)
                .doesNotContain("Exception", "\n");
        assertThat(DIRECTORY.root().resolve("server.properties")).doesNotExist();
    }

    @Test
    @Order(1)
    void aPasswordThatWasChangedIsExplained() throws IOException {
        Path password = DIRECTORY.root().resolve("password");
        try (LocalServer server = LocalServer.start(DIRECTORY, OPTIONS)) {
            Files.writeString(password, "something else");
            try (LocalServer joined = LocalServer.join(DIRECTORY, OPTIONS)) {
                assertThatThrownBy(joined::connect)
                        .isInstanceOf(UnavailableException.class)
                        .hasMessageContaining("does not accept the password in " + password);
            }
            Files.writeString(password, server.settings().password());
        }
    }

    @Test
    @Order(2)
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertFault(OPTIONS.withPorts(port, 0), "Port " + port + " (Bolt) is taken", "--bolt-port");
            assertFault(OPTIONS.withPorts(0, port), "Port " + port + " (Neo4j Browser)", "--browser-port");
        }
    }

    @Test
    @Order(3)
    void anUnknownSettingIsNamed() {
        assertFault(OPTIONS.withSettings(Map.of("server.no.such", "1")), "one of its settings", "server.no.such");
    }

    @Test
    @Order(4)
    void aMissingServerFolderIsNamed() {
        String folder = System.getProperty(ServerFolder.PROPERTY);
        System.setProperty(ServerFolder.PROPERTY, "/no/such/folder");
        try {
            assertFault(OPTIONS, "no Neo4j server in /no/such/folder", "./mvnw package");
        } finally {
            System.setProperty(ServerFolder.PROPERTY, folder);
        }
    }

    @Test
    @Order(5)
    void aLostPasswordIsExplained() throws IOException {
        Path password = DIRECTORY.root().resolve("password");
        Path elsewhere = DIRECTORY.root().resolve("elsewhere");
        Files.move(password, elsewhere);
        assertFault(OPTIONS, password + " is missing");
        Files.move(elsewhere, password);
    }

    @Test
    @Order(6)
    void aStoreOfAnotherVersionIsExplained() throws IOException {
        byte[] store = Files.readAllBytes(STORE);
        byte[] format = "aligned".getBytes(StandardCharsets.US_ASCII);
        int place = new String(store, StandardCharsets.ISO_8859_1).indexOf("aligned");
        store[place + format.length + 1] = 9;
        Files.write(STORE, store);
        assertFault(OPTIONS, "version that this Neo4j does not read", "load again", "record-aligned-9.1");
    }

    @Test
    @Order(7)
    void aDamagedStoreIsExplained() throws IOException {
        Files.write(STORE, new byte[8192]);
        assertFault(
                OPTIONS,
                "database is damaged",
                "load again",
                DIRECTORY.serverLog().toString());
    }

    @Test
    @Order(8)
    void aDataDirectoryThatIsAFileIsNamed() throws IOException {
        DataDirectory file = new DataDirectory(Files.createFile(TEMPORARY.path().resolve("file")));
        assertThatThrownBy(() -> LocalServer.join(file, OPTIONS))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("Cannot write to the data directory " + file)
                .hasMessageContaining("--data");
    }
}
