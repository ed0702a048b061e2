package io.hinterland.graph.local;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.Map;

/**
 * How a local server is to be started.
 *
 * @param boltPort 0 for any free one
 * @param browserPort of HTTP and Neo4j Browser; 0 for any free one
 * @param graphDataScience whether the procedures of Neo4j Graph Data Science are there, for which the start takes some
 *     seconds more
 * @param accelerator whether the procedures are there that count walks inside the server
 * @param settings further lines of {@code neo4j.conf}, which win over Hinterland's own
 */
public record ServerOptions(
        int boltPort,
        int browserPort,
        boolean graphDataScience,
        boolean accelerator,
        ServerMemory memory,
        Map<String, String> settings) {

    public ServerOptions {
        settings = Map.copyOf(settings);
        requirePort(boltPort);
        requirePort(browserPort);
    }

    /** Returns free ports, no further procedures, and memory after the machine. */
    public static ServerOptions standard() {
        return new ServerOptions(0, 0, false, false, ServerMemory.ofMachine(), Map.of());
    }

    public ServerOptions withPorts(int bolt, int browser) {
        return new ServerOptions(bolt, browser, graphDataScience, accelerator, memory, settings);
    }

    public ServerOptions withGraphDataScience() {
        return new ServerOptions(boltPort, browserPort, true, accelerator, memory, settings);
    }

    public ServerOptions withAccelerator() {
        return new ServerOptions(boltPort, browserPort, graphDataScience, true, memory, settings);
    }

    public ServerOptions withMemory(ServerMemory other) {
        return new ServerOptions(boltPort, browserPort, graphDataScience, accelerator, other, settings);
    }

    public ServerOptions withSettings(Map<String, String> others) {
        return new ServerOptions(boltPort, browserPort, graphDataScience, accelerator, memory, others);
    }

    private static void requirePort(int port) {
        if (port < 0 || port > 65_535) {
            throw new InvalidInputException(port + " is not a port; give one from 1 to 65535, or 0 for any free one");
        }
    }
}
