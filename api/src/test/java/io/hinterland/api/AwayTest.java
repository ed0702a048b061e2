package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is answered when the database is away. */
class AwayTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @Test
    void aDatabaseThatGoesAwayIsAProblemOfStatus503() throws IOException {
        try (Relay relay = new Relay(GRAPH.settings().uri());
                Graph graph = Graph.connect(relay.settings(GRAPH.settings()));
                RunningApi api = new RunningApi(graph)) {
            assertThat(api.get("/health").status()).isEqualTo(200);

            relay.close();

            var answer = api.get("/health");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().at("/detail").textValue()).contains("check that it runs");
            assertThat(api.get("/schema").status()).isEqualTo(200);
        }
    }

    /** Stands between the driver and the server, so that the server can go away for one test alone. */
    private static final class Relay implements AutoCloseable {

        private final ServerSocket socket;
        private final List<Socket> open = new CopyOnWriteArrayList<>();

        Relay(URI server) throws IOException {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            start(() -> {
                while (!socket.isClosed()) {
                    Socket near = opened(socket.accept());
                    Socket far = opened(new Socket(server.getHost(), server.getPort()));
                    start(() -> near.getInputStream().transferTo(far.getOutputStream()));
                    start(() -> far.getInputStream().transferTo(near.getOutputStream()));
                }
            });
        }

        /** What is accepted while the relay closes is closed as well. */
        private Socket opened(Socket one) throws IOException {
            open.add(one);
            if (socket.isClosed()) {
                one.close();
            }
            return one;
        }

        private static void start(Transfer transfer) {
            Thread thread = new Thread(() -> {
                try {
                    transfer.run();
                } catch (IOException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        private interface Transfer {
            void run() throws IOException;
        }

        GraphSettings settings(GraphSettings direct) {
            return new GraphSettings(
                    URI.create("bolt://127.0.0.1:" + socket.getLocalPort()),
                    direct.username(),
                    direct.password(),
                    Optional.empty(),
                    Duration.ofSeconds(5));
        }

        @Override
        public void close() throws IOException {
            socket.close();
            for (Socket one : open) {
                one.close();
            }
        }
    }
}
