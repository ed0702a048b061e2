package io.hinterland.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Fixed queries, each in a {@code .cypher} file beside the class that runs it. */
public final class CypherFile {

    private CypherFile() {}

    /**
     * Returns the text of {@code name.cypher} from the package of a class.
     *
     * @throws IllegalStateException if the file was not packaged, which is a fault of the build
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name + ".cypher")) {
            if (file == null) {
                throw new IllegalStateException("No " + name + ".cypher beside " + beside.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
