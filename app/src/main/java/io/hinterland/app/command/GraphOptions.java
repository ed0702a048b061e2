package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which graph a command works on: the local one of a data directory, or another server's. */
final class GraphOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Data directory of the local server; overrides NEO4J_URI. Default: in your user data directory.")
    @Nullable
    Path data;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File with the password for the server in NEO4J_URI, instead of NEO4J_PASSWORD.")
    @Nullable
    Path passwordFile;

    /** @throws InvalidInputException if the settings of another server are incomplete or malformed */
    GraphAddress address(Surroundings surroundings) {
        if (data != null) {
            return new GraphAddress.Local(new DataDirectory(data));
        }
        return GraphAddress.of(withPassword(surroundings.variables()), DataDirectory.standard());
    }

    /** Opens the graph to be read. */
    OpenGraph open(Surroundings surroundings) {
        return OpenGraph.open(address(surroundings));
    }

    /** Opens the graph to be written to. */
    OpenGraph openWithSchema(Surroundings surroundings) {
        return OpenGraph.openWithSchema(address(surroundings));
    }

    private Map<String, String> withPassword(Map<String, String> variables) {
        if (passwordFile == null) {
            return variables;
        }
        Map<String, String> completed = new HashMap<>(variables);
        completed.put("NEO4J_PASSWORD", password(passwordFile));
        return completed;
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new InvalidInputException("Cannot read the password file " + file, unreadable);
        }
    }
}
