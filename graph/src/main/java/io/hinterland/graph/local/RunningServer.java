package io.hinterland.graph.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Where the server of a data directory runs, as a file there tells whoever looks for it. */
record RunningServer(ProcessIdentity process, int boltPort, int browserPort, boolean plugins) {

    /** Returns what the file tells, if that process still runs. */
    static Optional<RunningServer> find(DataDirectory directory) {
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
            throw new UncheckedIOException(failure);
        }
    }

    private static RunningServer of(Properties properties) {
        return new RunningServer(
                new ProcessIdentity(number(properties, "process"), number(properties, "started")),
                (int) number(properties, "bolt-port"),
                (int) number(properties, "browser-port"),
                Boolean.parseBoolean(properties.getProperty("plugins")));
    }

    private static long number(Properties properties, String name) {
        return Long.parseLong(properties.getProperty(name, ""));
    }

    void write(DataDirectory directory) throws IOException {
        OwnerOnly.write(directory.runningServer(), """
                # The Neo4j server that runs on this data directory.
                process=%d
                started=%d
                bolt-port=%d
                browser-port=%d
                plugins=%s
                """.formatted(
                        process.processId(), process.started(), boltPort, browserPort, plugins)
                .lines()
                .collect(Collectors.joining("\n", "", "\n")));
    }
}
