package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One start of the server process, from its settings to the moment it serves. */
final class ServerStart {

    /** A store that was not closed in order is recovered first, which takes minutes where it is large. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DataDirectory directory;
    private final ServerFolder folder;
    private final ServerOptions options;
    private final ServerLog log;

    ServerStart(DataDirectory directory, ServerFolder folder, ServerOptions wanted) {
        this.directory = directory;
        this.folder = folder;
        this.options = wanted.withPorts(
                Port.free(wanted.boltPort(), "Bolt", "--bolt-port"),
                Port.free(wanted.browserPort(), "Neo4j Browser", "--browser-port"));
        this.log = ServerLog.of(directory);
    }

    /** Starts the process and waits until its databases serve; Neo4j Browser follows a moment later. */
    RunningServer run() {
        FreeSpace.require(directory);
        try {
            ServerSettings.of(directory, folder, options).write(directory);
            PluginFolder.of(directory, folder, options).fill();
            Process process = program()
                    .start(
                            List.of(homeArgument(directory), "--config-dir=" + directory.settings(), "--console-mode"),
                            directory.root(),
                            directory.startLog());
            return served(process);
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot write to the data directory " + directory + ": " + FileFailure.reason(failure), failure);
        }
    }

    static String homeArgument(DataDirectory directory) {
        return "--home-dir=" + directory.root();
    }

    private Neo4jProgram program() {
        List<String> javaOptions = new ArrayList<>(folder.classData());
        javaOptions.addAll(List.of(
                "-Xmx" + options.memory().heap() + "m",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.disable.jmx=true",
                "-XX:+DisableExplicitGC"));
        // The archive of classes is for a path that begins with the server's.
        List<Path> jars = List.of(
                folder.lib(), PluginFolder.of(directory, folder, options).path());
        return new Neo4jProgram("org.neo4j.server.CommunityEntryPoint", javaOptions, jars, Map.of());
    }

    /** While we wait, the end of our process is to end the server too. */
    private RunningServer served(Process process) throws IOException {
        RunningServer server =
                new RunningServer(ProcessIdentity.of(process.toHandle()), options.boltPort(), options.browserPort());
        try (ExitHook abandoning = ExitHook.run(process::destroy, "abandon-neo4j")) {
            server.write(directory);
            awaitStarted(process);
            return server;
        } catch (IOException | RuntimeException failure) {
            server.stop(directory);
            throw failure;
        }
    }

    private void awaitStarted(Process process) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!hasStarted()) {
            if (ended(process)) {
                throw StartFault.explain(directory, log.reasonOfEnd());
            }
            if (System.nanoTime() > deadline) {
                throw new UnavailableException("Neo4j did not start within " + PATIENCE.toMinutes()
                        + " minutes; its log is " + directory.serverLog());
            }
        }
        Optional<String> failure = log.failureOfDatabase();
        if (failure.isPresent()) {
            throw StartFault.explain(directory, failure.get());
        }
    }

    /** The port is opened when the databases have been started, or have failed to start. */
    private boolean hasStarted() throws IOException {
        return Files.readString(directory.startLog()).lines().anyMatch(line -> line.contains("INFO  Bolt enabled on "));
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("The start of Neo4j was interrupted", interrupted);
        }
    }
}
