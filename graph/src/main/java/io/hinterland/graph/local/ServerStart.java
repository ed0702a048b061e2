package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One start of the server process, from its settings to the moment it serves. */
final class ServerStart {

    /** A store that was not closed in order is recovered first, which takes minutes where it is large. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DataDirectory directory;
    private final ServerFolder folder;
    private final ServerOptions options;

    ServerStart(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        this.directory = directory;
        this.folder = folder;
        this.options = options.withPorts(free(options.boltPort()), free(options.browserPort()));
    }

    /** Starts the process and waits until it serves. */
    RunningServer run() {
        ServerSettings.write(directory, folder, options);
        Process process = program()
                .start(
                        List.of(
                                "--home-dir=" + directory.root(),
                                "--config-dir=" + directory.settings(),
                                "--console-mode"),
                        directory.root(),
                        directory.startLog());
        RunningServer server = new RunningServer(
                ProcessIdentity.of(process.toHandle()), options.boltPort(), options.browserPort(), options.plugins());
        try {
            server.write(directory);
            awaitStarted(process);
            return server;
        } catch (IOException failure) {
            process.destroy();
            throw new UnavailableException(
                    "Cannot write to the data directory " + directory + ": " + failure.getMessage(), failure);
        }
    }

    private Neo4jProgram program() {
        return new Neo4jProgram(
                "org.neo4j.server.CommunityEntryPoint",
                List.of("-Xmx" + options.memory().heap() + "m", "-Dfile.encoding=UTF-8", "-XX:+ExitOnOutOfMemoryError"),
                options.plugins() ? List.of(folder.plugins(), folder.lib()) : List.of(folder.lib()),
                Map.of());
    }

    private void awaitStarted(Process process) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!hasStarted()) {
            if (ended(process)) {
                throw StartFailure.explained(directory, options, log());
            }
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw new UnavailableException("Neo4j did not start within " + PATIENCE.toMinutes() + " minutes; see "
                        + directory.serverLog());
            }
        }
    }

    private boolean hasStarted() throws IOException {
        return log().stream().anyMatch(line -> line.endsWith("INFO  Started."));
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new UnavailableException("The start of Neo4j was interrupted", interrupted);
        }
    }

    private List<String> log() throws IOException {
        return Files.readString(directory.startLog(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static int free(int port) {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UnavailableException("This machine has no free port: " + failure.getMessage(), failure);
        }
    }
}
