package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The data directories that running programs serve, one small file a program in the standard directory, so that
 * commands which are given no directory find them.
 */
public final class ServedDirectories {

    private static final Pattern NAME = Pattern.compile("(\\d+)_(\\d+)");

    private final DataDirectory standard;

    public ServedDirectories(DataDirectory standard) {
        this.standard = standard;
    }

    /**
     * Adds a directory that this process serves until it ends.
     *
     * @throws UnavailableException if that cannot be written down
     */
    public void add(DataDirectory directory) {
        ProcessIdentity self = ProcessIdentity.ofThisProcess();
        try {
            standard.claim();
            Files.createDirectories(standard.served());
            OwnerOnly.write(
                    standard.served().resolve(self.processId() + "_" + self.started()), directory.root() + "\n");
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot write to " + standard.served() + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Returns the directories that are served now, each once, and forgets programs that ended. */
    public List<DataDirectory> present() {
        if (Files.notExists(standard.served())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(standard.served())) {
            return files.flatMap(file -> directory(file).stream())
                    .distinct()
                    .sorted(Comparator.comparing(DataDirectory::root))
                    .toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new UnavailableException(
                    "Cannot read " + standard.served() + ": " + FileFailure.reason(failure), failure);
        }
    }

    private static Optional<DataDirectory> directory(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        ProcessIdentity program = new ProcessIdentity(Long.parseLong(name.group(1)), Long.parseLong(name.group(2)));
        try {
            if (program.find().isEmpty()) {
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            return Optional.of(new DataDirectory(Path.of(Files.readString(file).strip())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
