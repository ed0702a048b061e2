package io.hinterland.ingest.clean.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A reviewed table that ships with the program: tab-separated columns, {@code #} before comments. */
public final class TableResource {

    private TableResource() {}

    /**
     * Returns the rows.
     *
     * @param beside the class in whose package the file is
     * @throws IllegalStateException if there is no such file, or a row has another number of columns
     */
    public static List<List<String>> rows(Class<?> beside, String name, int columns) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No " + name + " beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\t", -1)).toList())
                    .map(row -> checked(row, name, columns))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> checked(List<String> row, String name, int columns) {
        if (row.size() != columns) {
            throw new IllegalStateException(
                    "A row of " + name + " has " + row.size() + " columns, not " + columns + ": " + row.get(0));
        }
        return row;
    }
}
