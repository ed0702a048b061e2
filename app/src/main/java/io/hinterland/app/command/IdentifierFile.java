package io.hinterland.app.command;

import io.hinterland.api.RequestList;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Identifiers of a file or of standard input, one a line, read as they are wanted. */
final class IdentifierFile implements AutoCloseable {

    private final String name;
    private final BufferedReader lines;

    private IdentifierFile(String name, InputStream bytes) {
        this.name = name;
        this.lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Opens a file, or standard input if it is called {@code -}.
     *
     * @throws InvalidInputException if it cannot be read
     */
    static IdentifierFile open(String name) {
        try {
            return new IdentifierFile(name, name.equals("-") ? System.in : Files.newInputStream(Path.of(name)));
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** Returns the next identifiers, at most so many; none at the end. */
    List<String> next(int most) {
        List<String> ids = new ArrayList<>();
        try {
            String line = "";
            while (ids.size() < most && (line = lines.readLine()) != null) {
                if (!line.isBlank()) {
                    ids.add(isNdjson() ? RequestList.ofLine(line.strip()) : line.strip());
                }
            }
            return ids;
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private boolean isNdjson() {
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private static InvalidInputException unreadable(String name, IOException cause) {
        return new InvalidInputException(
                "Cannot read " + name + ": there is no such file, or it may not be read", cause);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException failure) {
            throw unreadable(name, failure);
        }
    }
}
