package io.hinterland.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Something that records are read from, once: a file, or standard input. Nothing is opened before {@link #open()}, and
 * a missing file shows itself only there.
 */
public final class Source {

    /** The size of a source that does not tell. */
    public static final long UNKNOWN_SIZE = -1;

    private final String name;
    private final Optional<Path> file;
    private final Opening opening;

    private Source(String name, Optional<Path> file, Opening opening) {
        this.name = name;
        this.file = file;
        this.opening = opening;
    }

    public static Source file(Path file) {
        return new Source(file.toString(), Optional.of(file), () -> Files.newInputStream(file));
    }

    public static Source standardInput(InputStream standardInput) {
        return new Source("standard input", Optional.empty(), () -> standardInput);
    }

    /** Returns a source that holds these bytes, plain or packed. */
    public static Source bytes(String name, byte[] content) {
        return new Source(name, Optional.empty(), () -> new ByteArrayInputStream(content));
    }

    public static Source text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the file as people named it, or {@code standard input}. */
    public String name() {
        return name;
    }

    /** Returns whether this is a file, which need not exist. */
    public boolean isFile() {
        return file.isPresent();
    }

    /** Returns the file, which need not exist. */
    Optional<Path> path() {
        return file;
    }

    /** Returns the size in bytes as the source is stored, packed or not, or {@link #UNKNOWN_SIZE}. */
    public long size() {
        try {
            return file.isPresent() ? Files.size(file.get()) : UNKNOWN_SIZE;
        } catch (IOException unreadable) {
            return UNKNOWN_SIZE;
        }
    }

    /** Returns what the file's name says about the date of the listing; nothing for what is no file. */
    public DateInName dateInName() {
        return file.map(path -> DateInName.of(path.getFileName().toString())).orElse(DateInName.NONE);
    }

    /** Returns the day (UTC) of the file's last modification; nothing for what is no file or cannot be read. */
    public Optional<LocalDate> lastModified() {
        return file.flatMap(Source::lastModified);
    }

    private static Optional<LocalDate> lastModified(Path path) {
        try {
            return Optional.of(
                    LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the bytes as they are stored; the caller closes them. */
    InputStream open() throws IOException {
        return opening.open();
    }

    @Override
    public String toString() {
        return name;
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
