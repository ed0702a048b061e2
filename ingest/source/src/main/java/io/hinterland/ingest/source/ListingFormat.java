package io.hinterland.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The forms that records come in. */
enum ListingFormat {
    JSON,
    CSV,
    PARQUET,
    /** None of them. */
    FOREIGN;

    private static final String PARQUET_MAGIC = "PAR1";

    /** What other files begin with: XML, PDF, remarks, bytes that are no text. */
    private static final String FOREIGN_BEGINNINGS = "<%#*\uFFFD\u0000";

    private static final Pattern LITERAL = Pattern.compile("(?:true|false|null|NaN)\\b");

    /** Returns the form of a source that begins with these bytes; JSON where nothing speaks for another. */
    static ListingFormat of(byte[] head, RecordKind kind) {
        String text = new String(head, StandardCharsets.UTF_8);
        if (text.startsWith(PARQUET_MAGIC)) {
            return PARQUET;
        }
        if (isJson(text)) {
            return JSON;
        }
        return isTable(text, kind) ? CSV : isForeign(text) ? FOREIGN : JSON;
    }

    /** Returns whether nothing of a text looks like JSON, not even of one that was cut. */
    private static boolean isForeign(String text) {
        String first = CsvHeader.withoutByteOrderMark(text).strip();
        boolean beginsForeign = !first.isEmpty()
                && !LITERAL.matcher(first).lookingAt()
                && (Character.isLetter(first.charAt(0)) || FOREIGN_BEGINNINGS.indexOf(first.charAt(0)) >= 0);
        return beginsForeign && !text.contains("\":") && text.lines().noneMatch(ListingFormat::beginsRecord);
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
