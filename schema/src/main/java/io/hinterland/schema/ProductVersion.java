package io.hinterland.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of Hinterland that runs, as the build wrote it into a resource; every part that names it asks here. */
public final class ProductVersion {

    private static final String TEXT = read();

    private ProductVersion() {}

    /** Returns the version, such as {@code 0.1.0}. */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream file = ProductVersion.class.getResourceAsStream("version.txt")) {
            if (file == null) {
                throw new IllegalStateException("The version was not packaged");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
