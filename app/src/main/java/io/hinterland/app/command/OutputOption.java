package io.hinterland.app.command;

import io.hinterland.app.command.PrintedBytes.ReaderLeftException;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an export goes. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, which replaces one of that name; if omitted, standard output.")
    private @Nullable Path file;

    /** What writes an export. */
    @FunctionalInterface
    interface Writing {

        void to(OutputStream out) throws IOException;
    }

    boolean isFile() {
        return file != null;
    }

    /** Returns whether the file has this ending. */
    boolean endsWith(String ending) {
        return file != null && file.toString().endsWith("." + ending);
    }

    /**
     * Writes the file, which has its name only when it is complete, or standard output. If nobody reads on from
     * standard output, the export ends there.
     *
     * @return the file; nothing for standard output
     * @throws UnavailableException if it cannot be written
     */
    Optional<Path> write(Surroundings surroundings, Writing writing) {
        try {
            if (file == null) {
                try (OutputStream out = new PrintedBytes(surroundings.out())) {
                    writing.to(out);
                }
                return Optional.empty();
            }
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                writing.to(out);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(unfinished);
                throw failure;
            }
            return Optional.of(Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException | UncheckedIOException failure) {
            if (ReaderLeftException.isCauseOf(failure)) {
                return Optional.empty();
            }
            throw unwritable(failure);
        }
    }

    private UnavailableException unwritable(Exception failure) {
        String place = file == null ? "to standard output" : file.toString();
        return new UnavailableException("Cannot write " + place + ": " + FileFailure.reason(failure), failure);
    }
}
