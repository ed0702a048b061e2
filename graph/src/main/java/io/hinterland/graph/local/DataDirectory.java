package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The one directory in which a local server keeps everything: database, logs, settings, password, where it runs. */
public record DataDirectory(Path root) {

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Returns the directory that people named.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException unless it is one of Hinterland's, empty, or not there
     */
    public static DataDirectory named(Path path) {
        DirectoryChoice.refuseUnnamed(path);
        DataDirectory directory = new DataDirectory(path);
        DirectoryChoice.refuseOthers(directory);
        return directory;
    }

    /**
     * Returns {@code hinterland} under the user's data home, where each operating system has it.
     *
     * @param environment the variables that may say where the data home is
     */
    public static DataDirectory standard(Map<String, String> environment) {
        return standard(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), environment);
    }

    static DataDirectory standard(String operatingSystem, Path home, Map<String, String> environment) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return under(folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")));
        }
        if (system.startsWith("mac")) {
            return under(home.resolve("Library/Application Support"));
        }
        return under(folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")));
    }

    private static DataDirectory under(Path dataHome) {
        return new DataDirectory(dataHome.resolve("hinterland"));
    }

    /** A relative path in such a variable is to be ignored, says the XDG base directory specification. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Tells whether a server ever kept a database here. */
    public boolean hasDatabase() {
        return Files.isDirectory(root.resolve("data/databases"));
    }

    /** Tells whether Hinterland made it, be it only to keep a folder there. */
    boolean isOurs() {
        // Before there was the mark, every directory had the folder.
        return Files.exists(mark()) || Files.isDirectory(root.resolve("no-plugins"));
    }

    private Path mark() {
        return root.resolve("hinterland-data.txt");
    }

    /** Returns the log that people are sent to when the server fails. */
    public Path serverLog() {
        return root.resolve("logs/debug.log");
    }

    /** Returns the folder for answers that took long to find. What is in it can be deleted. */
    public Path kept() {
        return root.resolve("kept");
    }

    Path startLog() {
        return root.resolve("logs/start.log");
    }

    Path settings() {
        return root.resolve("conf");
    }

    Path password() {
        return root.resolve("password");
    }

    Path runningServer() {
        return root.resolve("server.properties");
    }

    Path users() {
        return root.resolve("users");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path served() {
        return root.resolve("served");
    }

    Path importLock() {
        return root.resolve("import-lock");
    }

    /** Makes the directory, closed to other users of the machine, with the mark by which it is known as ours. */
    public void claim() throws IOException {
        OwnerOnly.directory(root);
        if (Files.notExists(mark())) {
            Files.writeString(
                    mark(),
                    "Hinterland keeps a graph in this directory: the database, its logs, its password.\nWithout this file it takes the directory for another program's.\n");
        }
    }

    /** Makes the directory and what a server expects in it. */
    void prepare() {
        try {
            claim();
            for (String name : new String[] {"conf", "logs", "import", "no-plugins", "users"}) {
                Files.createDirectories(root.resolve(name));
            }
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot write to the data directory " + root + " (" + FileFailure.reason(failure)
                            + "); free it, or choose another with --data",
                    failure);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
