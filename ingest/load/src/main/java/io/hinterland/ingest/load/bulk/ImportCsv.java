package io.hinterland.ingest.load.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as the import reads it: every field quoted, quotes doubled, elements of lists parted by U+001F. Safe for use by
 * several threads.
 */
final class ImportCsv {

    /** Parts the elements of a list; cleaned text never holds it. */
    static final char ELEMENTS = '\u001F';

    private volatile boolean hasLineBreaks;

    /** Returns whether a field that was written goes over several lines, which the import must know. */
    boolean hasLineBreaks() {
        return hasLineBreaks;
    }

    void value(Object value, GrowingBytes row) {
        row.put('"');
        if (value instanceof List<?> list) {
            elements(list, row);
        } else {
            inner(value.toString(), row);
        }
        row.put('"');
    }

    private void elements(List<?> list, GrowingBytes row) {
        boolean isFirst = true;
        for (Object element : list) {
            if (!isFirst) {
                row.put(ELEMENTS);
            }
            isFirst = false;
            String text = element.toString();
            if (text.indexOf(ELEMENTS) >= 0) {
                throw new IllegalArgumentException("An element of a list holds the character that parts elements");
            }
            inner(text, row);
        }
    }

    /** Writes a number, quoted as any field. */
    static void number(int number, GrowingBytes row) {
        row.put('"').ascii(Integer.toString(number)).put('"');
    }

    private void inner(String text, GrowingBytes row) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            hasLineBreaks = true;
        }
        String doubled = text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"");
        row.put(doubled.getBytes(StandardCharsets.UTF_8));
    }
}
