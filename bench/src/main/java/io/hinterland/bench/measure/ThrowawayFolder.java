package io.hinterland.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is thrown away with all that is in it. */
record ThrowawayFolder(Path path) implements AutoCloseable {

    static ThrowawayFolder create() throws IOException {
        return new ThrowawayFolder(Files.createTempDirectory("hinterland-measure"));
    }

    /** Returns a folder with all that is in another, such as a data directory on which no server runs. */
    static ThrowawayFolder copyOf(Path original) throws IOException {
        ThrowawayFolder copy = create();
        for (Path file : outermostFirst(original)) {
            Path target = copy.path.resolve(original.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }

    private static List<Path> outermostFirst(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> innermostFirst =
                outermostFirst(path).stream().sorted(Comparator.reverseOrder()).toList();
        for (Path file : innermostFirst) {
            Files.deleteIfExists(file);
        }
    }
}
