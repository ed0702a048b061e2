package io.hinterland.bench.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where records go: a file, gzip if its name ends so, or standard output. */
final class RecordTarget {

    private static final int BUFFER = 1 << 16;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write, packed if its name ends in .gz (default: standard output, plain).")
    Optional<Path> file = Optional.empty();

    boolean isPacked() {
        return file.isPresent() && file.get().toString().endsWith(".gz");
    }

    /** Returns the stream to write to. */
    OutputStream open() throws IOException {
        if (file.isPresent()) {
            return Files.newOutputStream(file.get());
        }
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    }
}
