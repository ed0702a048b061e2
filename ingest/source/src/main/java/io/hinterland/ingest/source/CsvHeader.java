package io.hinterland.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first line of a table in CSV.
 *
 * @param delimiter the comma, semicolon, tab or bar that it is divided by
 */
record CsvHeader(char delimiter, List<String> names) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Returns the header of a text that begins with one, taking the delimiter that makes the most columns. */
    static Optional<CsvHeader> of(String text) {
        Optional<String> line = withoutByteOrderMark(text)
                .lines()
                .filter(each -> !each.isBlank())
                .findFirst();
        return line.flatMap(first -> Stream.of(',', ';', '\t', '|')
                .flatMap(delimiter -> divided(first, delimiter).stream())
                .max(Comparator.comparing(header -> header.names().size())));
    }

    private static Optional<CsvHeader> divided(String line, char delimiter) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try {
            CsvRows rows = new CsvRows(new RecordWindow(new ByteArrayInputStream(bytes), bytes.length), delimiter);
            return rows.next().map(row -> new CsvHeader(delimiter, row.stripped()));
        } catch (IOException noRow) {
            return Optional.empty();
        }
    }

    boolean names(RecordKind kind) {
        return TableColumns.of(kind, names).hasId();
    }
}
