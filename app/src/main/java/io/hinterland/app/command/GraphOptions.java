package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.ServedDirectories;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which graph a command works on: the local one of a data directory, or another server's. */
final class GraphOptions {

    private static final String DIRECTORY_VARIABLE = "HINTERLAND_DATA";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory of the local server: one of Hinterland's, an empty or a new one. Default:"
                    + " HINTERLAND_DATA, else the server of NEO4J_URI, else what 'up' serves, else in your user data"
                    + " directory.")
    @Nullable
    Path data;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File with the password for the server in NEO4J_URI, instead of NEO4J_PASSWORD.")
    @Nullable
    Path passwordFile;

    /**
     * Returns the graph that the options or the environment name, else that which {@code up} serves now, else that of
     * the standard directory.
     *
     * @throws InvalidInputException if the settings contradict each other, are incomplete or malformed
     */
    GraphAddress address(Surroundings surroundings) {
        return named(surroundings).orElseGet(() -> new GraphAddress.Local(served(surroundings)));
    }

    /** Returns the same for a server that is to be started, whatever is served now. */
    GraphAddress addressToServe(Surroundings surroundings) {
        return named(surroundings).orElseGet(() -> new GraphAddress.Local(standard(surroundings)));
    }

    /** Returns the directory that this machine's user has where none is named. */
    static DataDirectory standard(Surroundings surroundings) {
        return DataDirectory.named(
                DataDirectory.standard(surroundings.variables()).root());
    }

    /** Opens the graph to be read. */
    OpenGraph open(Surroundings surroundings) {
        return noticed(OpenGraph.open(address(surroundings)), surroundings);
    }

    /** Opens a graph that is there, to change it. */
    OpenGraph openToChange(Surroundings surroundings) {
        return openToChange(address(surroundings), surroundings);
    }

    static OpenGraph openToChange(GraphAddress address, Surroundings surroundings) {
        return noticed(OpenGraph.openToChange(address), surroundings);
    }

    /** Opens the graph to load into it; a local one is made where there is none. */
    OpenGraph openWithSchema(Surroundings surroundings) {
        return openWithSchema(address(surroundings), surroundings);
    }

    static OpenGraph openWithSchema(GraphAddress address, Surroundings surroundings) {
        return noticed(OpenGraph.openWithSchema(address), surroundings);
    }

    /** Says what an older graph lacks. */
    private static OpenGraph noticed(OpenGraph open, Surroundings surroundings) {
        open.version().notice().ifPresent(surroundings::remark);
        return open;
    }

    private Optional<GraphAddress> named(Surroundings surroundings) {
        Map<String, String> variables = withPassword(surroundings.variables());
        if (data != null) {
            return Optional.of(new GraphAddress.Local(DataDirectory.named(data)));
        }
        Optional<String> directory = set(variables, DIRECTORY_VARIABLE);
        if (directory.isPresent() && set(variables, "NEO4J_URI").isPresent()) {
            throw new InvalidInputException(DIRECTORY_VARIABLE + " and NEO4J_URI are both set, and each names a graph;"
                    + " unset one of them, or name a data directory with --data");
        }
        return directory
                .<GraphAddress>map(path -> new GraphAddress.Local(DataDirectory.named(Path.of(path))))
                .or(() -> GraphSettings.fromEnvironment(variables).map(GraphAddress.Remote::new));
    }

    private static Optional<String> set(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    private static DataDirectory served(Surroundings surroundings) {
        DataDirectory standard = standard(surroundings);
        List<DataDirectory> served = new ServedDirectories(standard).present();
        if (served.size() > 1) {
            throw new InvalidInputException("Several graphs are up, on "
                    + served.stream().map(DataDirectory::toString).collect(Collectors.joining(", "))
                    + "; name one of them with --data");
        }
        if (served.isEmpty() || served.get(0).equals(standard)) {
            return standard;
        }
        surroundings.remark("Using " + served.get(0) + ", which 'hinterland up' serves");
        return served.get(0);
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
