package io.hinterland.ingest.source;

import java.nio.charset.StandardCharsets;

/** The forms that records come in. */
enum ListingFormat {
    JSON,
    CSV,
    PARQUET;

    private static final String PARQUET_MAGIC = "PAR1";

    /** Returns the form of a source that begins with these bytes; JSON where nothing speaks for another. */
    static ListingFormat of(byte[] head, RecordKind kind) {
        String text = new String(head, StandardCharsets.UTF_8);
        if (text.startsWith(PARQUET_MAGIC)) {
            return PARQUET;
        }
        return isJson(text) || !isTable(text, kind) ? JSON : CSV;
    }

    private static boolean isJson(String text) {
        return beginsRecord(CsvHeader.withoutByteOrderMark(text).stripLeading());
    }

    /** A line in the middle of a record, as a file that was cut begins with, is no row of a table. */
    private static boolean isTable(String text, RecordKind kind) {
        return CsvHeader.of(text)
                .filter(header -> header.names(kind)
                        || (header.names().size() > 1 && text.lines().noneMatch(ListingFormat::beginsRecord)))
                .isPresent();
    }

    private static boolean beginsRecord(String line) {
        return line.startsWith("{") || line.startsWith("[");
    }
}
