package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The mark that an import has begun to make the store of a data directory, and the folder of its files. */
record UnfinishedImport(DataDirectory directory) {

    boolean isSet() {
        return Files.exists(file());
    }

    private Path file() {
        return directory.root().resolve("import-unfinished");
    }

    Path folder() {
        return directory.root().resolve("import-files");
    }

    /** @throws UnavailableException if the store of the directory is only half made */
    void refuse() {
        if (isSet()) {
            throw new UnavailableException("A bulk load into " + directory
                    + " is under way or was broken off; wait for it, or run it again to finish it");
        }
    }

    void set() {
        changing(() -> {
            Files.writeString(
                    file(),
                    "A bulk load makes the database of this directory. While this file is here the database is not whole; running the load again makes it anew.\n");
            makeFolder();
        });
    }

    private void makeFolder() throws IOException {
        delete(folder());
        OwnerOnly.directory(folder());
    }

    /** Deletes the database, not its users and their passwords. */
    void deleteStore() {
        changing(() -> {
            delete(directory.root().resolve("data/databases/neo4j"));
            delete(directory.root().resolve("data/transactions/neo4j"));
            makeFolder();
        });
    }

    /**
     * Returns a file with the arguments of the import. On its command line they would make it so long that Java tells
     * nobody of it, and {@link StrayProcesses} would find none.
     */
    Path write(List<String> arguments) {
        Path file = folder().resolve("arguments");
        changing(() -> Files.write(file, arguments));
        return file;
    }

    void empty() {
        changing(() -> delete(folder()));
    }

    void remove() {
        changing(() -> Files.deleteIfExists(file()));
    }

    /** Returns the bytes of the files. */
    long size() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.mapToLong(UnfinishedImport::size).sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> innermostFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : innermostFirst) {
            Files.deleteIfExists(file);
        }
    }

    private interface Change {
        void run() throws IOException;
    }

    private void changing(Change change) {
        try {
            change.run();
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot write to the data directory " + directory + ": " + FileFailure.reason(failure), failure);
        }
    }
}
