package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the server of a data directory runs, as a file there tells whoever looks for it. */
public record RunningServer(ProcessIdentity process, int boltPort, int browserPort) {

    /** What a clean stop may take; whatever is not done by then is recovered at the next start. */
    private static final Duration STOPPING = Duration.ofSeconds(10);

    /** Returns what the file tells, if that process still runs. */
    public static Optional<RunningServer> find(DataDirectory directory) {
        if (Files.notExists(directory.runningServer())) {
            return Optional.empty();
        }
        try (BufferedReader file = Files.newBufferedReader(directory.runningServer())) {
            Properties properties = new Properties();
            properties.load(file);
            return Optional.of(of(properties))
                    .filter(server -> server.process.find().isPresent());
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot read " + directory.runningServer() + ": " + FileFailure.reason(failure), failure);
        }
    }

    private static RunningServer of(Properties properties) {
        return new RunningServer(
                new ProcessIdentity(number(properties, "process"), number(properties, "started")),
                (int) number(properties, "bolt-port"),
                (int) number(properties, "browser-port"));
    }

    private static long number(Properties properties, String name) {
        return Long.parseLong(properties.getProperty(name, ""));
    }

    void write(DataDirectory directory) throws IOException {
        String text =
                "# The Neo4j server that runs on this data directory.\nprocess=%d\nstarted=%d\nbolt-port=%d\nbrowser-port=%d\n"
                        .formatted(process.processId(), process.started(), boltPort, browserPort);
        OwnerOnly.write(directory.runningServer(), text);
    }

    /** Tells whether it takes connections; one that was left behind in the middle of its start does not. */
    boolean answers() {
        return Port.answers(boltPort) && Port.answers(browserPort);
    }

    void stop(DataDirectory directory) {
        process.find().ifPresent(RunningServer::stop);
        try {
            Files.deleteIfExists(directory.runningServer());
        } catch (IOException failure) {
            throw new UnavailableException("Cannot tidy " + directory + ": " + failure.getMessage(), failure);
        }
    }

    /** Asks a process to end in order, and makes it end where it does not. */
    static void stop(ProcessHandle process) {
        process.destroy();
        if (!ends(process)) {
            process.destroyForcibly();
            ends(process);
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String toString() {
        return "process " + process.processId() + ", Bolt on port " + boltPort + ", Neo4j Browser on port "
                + browserPort;
    }
}
