package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of {@code neo4j.conf}: what always holds, then what this start asks for, then what the caller adds. */
record ServerSettings(String text) {

    static ServerSettings of(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        Map<String, String> settings = new TreeMap<>(alwaysHolding(folder));
        settings.putAll(ofStart(directory, folder, options));
        settings.putAll(options.settings());
        return new ServerSettings(settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining(
                        "", "# Written by Hinterland at each start of the server; changes here are lost.\n", "")));
    }

    void write(DataDirectory directory) throws IOException {
        OwnerOnly.write(file(directory), text);
    }

    /** Tells whether the last server of this data directory was started with the same settings. */
    boolean areOfLastStart(DataDirectory directory) {
        try {
            return Files.exists(file(directory))
                    && Files.readString(file(directory)).equals(text);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Path file(DataDirectory directory) {
        return directory.settings().resolve("neo4j.conf");
    }

    private static Map<String, String> alwaysHolding(ServerFolder folder) {
        try (BufferedReader file = Files.newBufferedReader(folder.settings())) {
            Properties settings = new Properties();
            settings.load(file);
            return settings.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, settings::getProperty));
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot read the server's settings in " + folder.settings() + ": " + FileFailure.reason(failure),
                    failure);
        }
    }

    private static Map<String, String> ofStart(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        String heap = options.memory().heap() + "m";
        return Map.of(
                "server.bolt.listen_address", "127.0.0.1:" + options.boltPort(),
                "server.http.listen_address", "127.0.0.1:" + options.browserPort(),
                "server.memory.heap.max_size", heap,
                "server.memory.pagecache.size", options.memory().pageCache() + "m",
                "server.directories.plugins", plugins(directory, folder, options));
    }

    private static String plugins(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        // A backslash would be an escape.
        return PluginFolder.of(directory, folder, options).path().toString().replace('\\', '/');
    }
}
