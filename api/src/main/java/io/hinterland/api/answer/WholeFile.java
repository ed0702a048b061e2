package io.hinterland.api.answer;

import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Answers of any size: complete on the disk before they begin, so that a failure is not half an answer. */
public final class WholeFile {

    private WholeFile() {}

    /** What writes an answer. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /** Returns what is written, which is deleted when it has been sent. */
    public static StreamedFile of(MediaType type, Writing writing) {
        try {
            Path file = Files.createTempFile("hinterland", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.to(out);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
            return new StreamedFile(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
