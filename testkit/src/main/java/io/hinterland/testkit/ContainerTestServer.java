package io.hinterland.testkit;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import java.net.URI;
import java.util.Optional;
import org.testcontainers.neo4j.Neo4jContainer;

/** A server in a container, as others run it. */
final class ContainerTestServer implements TestServer {

    static final String IMAGE = "neo4j:5.26-community";

    private final Neo4jContainer container = new Neo4jContainer(IMAGE)
            .withAdminPassword("hinterland-test")
            .withEnv(
                    "JDK_JAVA_OPTIONS",
                    Optional.ofNullable(System.getenv("JDK_JAVA_OPTIONS")).orElse(""));
    private final Graph graph;

    ContainerTestServer() {
        container.start();
        graph = Graph.connect(
                new GraphSettings(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword()));
    }

    @Override
    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        graph.close();
        container.stop();
    }
}
