package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code neo4j.conf}: what always holds, then what this start asks for, then what the caller adds. */
final class ServerSettings {

    private ServerSettings() {}

    static void write(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        try {
            Map<String, String> settings = new TreeMap<>(alwaysHolding(folder));
            settings.putAll(ofStart(directory, folder, options));
            settings.putAll(options.settings());
            OwnerOnly.write(directory.settings().resolve("neo4j.conf"), text(settings));
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot write the server's settings in " + directory + ": " + failure.getMessage(), failure);
        }
    }

    private static Map<String, String> alwaysHolding(ServerFolder folder) throws IOException {
        Properties settings = new Properties();
        try (BufferedReader file = Files.newBufferedReader(folder.settings())) {
            settings.load(file);
        }
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
    }

    private static Map<String, String> ofStart(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        return Map.of(
                "server.bolt.listen_address", "127.0.0.1:" + options.boltPort(),
                "server.http.listen_address", "127.0.0.1:" + options.browserPort(),
                "server.memory.pagecache.size", options.memory().pageCache() + "m",
                "server.directories.plugins", plugins(directory, folder, options));
    }

    /** Procedures are found in this folder, so it is an empty one where no plugins are asked for. */
    private static String plugins(DataDirectory directory, ServerFolder folder, ServerOptions options) {
        return portable(options.plugins() ? folder.plugins() : directory.root().resolve("no-plugins"));
    }

    /** A backslash would be an escape. */
    private static String portable(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String text(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining(
                        "", "# Written by Hinterland at each start of the server; changes here are lost.\n", ""));
    }
}
