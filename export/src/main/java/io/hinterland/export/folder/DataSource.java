package io.hinterland.export.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Where facts of the network come from.
 *
 * @param name of the source
 * @param address its page
 * @param license under which it offers these facts
 * @param facts what comes from it
 */
public record DataSource(String name, String address, String license, String facts) {

    private static final List<DataSource> ALL = read();

    /** Returns all sources: the lines of {@code sources.tsv} beside this class. */
    public static List<DataSource> all() {
        return ALL;
    }

    private static List<DataSource> read() {
        try (InputStream in = Objects.requireNonNull(DataSource.class.getResourceAsStream("sources.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new DataSource(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
