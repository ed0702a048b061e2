package io.hinterland.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Getting at a server, and what people are told when that fails. */
public abstract class ConnectionContract {

    @Test
    protected void theUriMayAskForRouting(Graph graph) {
        URI uri = graph.settings().uri();
        URI routed = URI.create("neo4j://" + uri.getHost() + ":" + uri.getPort());
        GraphSettings settings = new GraphSettings(
                routed, graph.settings().username(), graph.settings().password());
        assertThat(settings.uri()).hasScheme("neo4j");
        try (Graph connected = Graph.connect(settings)) {
            assertThat(connected.settings()).isEqualTo(settings);
        }
    }

    @Test
    protected void aWrongPasswordIsOneLine(Graph graph) {
        GraphSettings settings = graph.settings();
        assertOneLine(new GraphSettings(settings.uri(), settings.username(), "not the password"))
                .contains("does not accept the user name or password of 'neo4j'", "NEO4J_PASSWORD")
                .doesNotContain("not the password");
    }

    @Test
    protected void noServerIsOneLine() throws IOException {
        assertOneLine(new GraphSettings(URI.create("bolt://127.0.0.1:" + closedPort()), "neo4j", "password"))
                .contains("No Neo4j answers at bolt://127.0.0.1:", "NEO4J_URI");
    }

    @Test
    protected void anUnknownHostIsOneLine() {
        assertOneLine(new GraphSettings(URI.create("neo4j://nowhere.invalid"), "neo4j", "password"))
                .contains("No Neo4j answers at neo4j://nowhere.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7687", "http://localhost:7687", "bolt://", "bolt:// localhost", "", "neo4j"})
    protected void aWrongUriIsOneLine(String uri) {
        assertThatThrownBy(() -> GraphSettings.fromEnvironment(
                                Map.of("NEO4J_URI", uri + " ", "NEO4J_PASSWORD", "password"))
                        .orElseThrow(() -> new InvalidInputException("NEO4J_URI is empty")))
                .isInstanceOf(InvalidInputException.class)
                .message()
                .doesNotContain("\n");
    }

    private static AbstractStringAssert<?> assertOneLine(GraphSettings settings) {
        return assertThatThrownBy(() -> Graph.connect(settings))
                .isInstanceOf(UnavailableException.class)
                .message()
                .doesNotContain("\n", "Exception");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
