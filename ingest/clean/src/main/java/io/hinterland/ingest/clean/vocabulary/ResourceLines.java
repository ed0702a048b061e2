package io.hinterland.ingest.clean.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource beside this class; a line that begins with {@code # } or is blank is a remark. */
final class ResourceLines {

    private ResourceLines() {}

    /** @throws IllegalStateException if there is no such resource */
    static List<String> lines(String name) {
        try (InputStream file = ResourceLines.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No " + name + " beside " + ResourceLines.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
