package io.hinterland.export.folder;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that an export writes; it has its name only when it is complete. */
public record ExportFolder(Path path) {

    /** What fills a folder. */
    @FunctionalInterface
    public interface Filling {

        /** @throws IOException if it cannot be written */
        void into(Path folder) throws IOException;
    }

    /**
     * Fills the folder.
     *
     * @throws InvalidInputException if there is something of that name, other than an empty folder
     * @throws UnavailableException if it cannot be written
     */
    public void fill(Filling filling) {
        requireFree();
        Path unfinished = path.resolveSibling(path.getFileName() + ".part");
        try {
            delete(unfinished);
            Files.createDirectory(unfinished);
            filling.into(unfinished);
            Files.deleteIfExists(path);
            Files.move(unfinished, path);
        } catch (IOException | UncheckedIOException failure) {
            throw new UnavailableException("Cannot write " + path + ": " + FileFailure.reason(failure), failure);
        } finally {
            deleteLeftOver(unfinished);
        }
    }

    /** @throws InvalidInputException if there is something of that name, other than an empty folder */
    public void requireFree() {
        if (Files.exists(path) && !isEmptyFolder()) {
            throw new InvalidInputException(path + " is there already; name a new folder");
        }
    }

    private boolean isEmptyFolder() {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        } catch (IOException failure) {
            throw new UnavailableException("Cannot read " + path + ": " + FileFailure.reason(failure), failure);
        }
    }

    private static void deleteLeftOver(Path folder) {
        try {
            delete(folder);
        } catch (IOException failure) {
            throw new UnavailableException("Cannot delete " + folder + ": " + FileFailure.reason(failure), failure);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> innermostFirst;
        try (Stream<Path> content = Files.walk(folder)) {
            innermostFirst = content.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : innermostFirst) {
            Files.delete(each);
        }
    }
}
