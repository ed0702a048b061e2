package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps a database out of directories that hold something else, where it would be overwritten, packed or deleted. */
final class DirectoryChoice {

    private static final String RIGHT =
            "name a directory of Hinterland's, an empty one, or one that does not exist yet, such as --data ~/my-hub";

    private DirectoryChoice() {}

    /**
     * An empty path would be the working directory, and comes from a variable that is not set; ~ is a name that only
     * shells replace.
     */
    static void refuseUnnamed(Path path) {
        if (path.toString().isBlank()) {
            throw new InvalidInputException("The name of the data directory is empty; " + RIGHT);
        }
        if (path.toString().startsWith("~")) {
            throw new InvalidInputException(
                    "The data directory is '" + path
                            + "', in which the shell did not replace ~ by your home directory; write it without quotation marks");
        }
        if (path.toString().chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException(
                    "The name of the data directory has a line break or another control character; " + RIGHT);
        }
    }

    /** @throws InvalidInputException unless the directory is ours, empty, or not there */
    static void refuseOthers(DataDirectory directory) {
        fault(directory).ifPresent(fault -> {
            throw new InvalidInputException(
                    "Cannot use " + directory + " as the data directory: " + fault + "; " + RIGHT);
        });
    }

    private static Optional<String> fault(DataDirectory directory) {
        Path root = directory.root();
        if (Files.notExists(root)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(root)) {
            return Optional.of("it is a file");
        }
        if (root.getParent() == null) {
            return Optional.of("it is the root of a file system");
        }
        if (isHome(root)) {
            return Optional.of("it is a home directory");
        }
        if (isCheckout(root)) {
            return Optional.of("it is a checkout of source code");
        }
        List<String> names = directory.isOurs() ? List.of() : names(root);
        return names.isEmpty() ? Optional.empty() : Optional.of("it holds other files, such as " + names.get(0));
    }

    private static boolean isHome(Path root) {
        try {
            Path home = Path.of(System.getProperty("user.home"));
            return Files.exists(home) && Files.isSameFile(root, home);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isCheckout(Path root) {
        return Files.exists(root.resolve(".git")) || Files.exists(root.resolve("pom.xml"));
    }

    private static List<String> names(Path root) {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .limit(1)
                    .toList();
        } catch (IOException unreadable) {
            throw new UnavailableException(
                    "Cannot read the data directory " + root + " (" + FileFailure.reason(unreadable) + "); " + RIGHT,
                    unreadable);
        }
    }
}
