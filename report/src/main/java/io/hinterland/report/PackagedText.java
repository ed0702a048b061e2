package io.hinterland.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that lie beside the classes. */
final class PackagedText {

    private PackagedText() {}

    static String read(String file) {
        try (InputStream in = PackagedText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no file " + file + " beside the classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
