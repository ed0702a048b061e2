package io.hinterland.ingest.source;

import java.io.IOException;

/**
 * Finds where to read on after a broken record. A record begins where a line begins, indented no further than the
 * broken one; nested objects are indented further. Where a whole array stands on one line, it begins behind <code>},
 * </code> with the field that the records before began with.
 */
final class JsonRecovery {

    private static final int ONLY_ON_LATER_LINES = -1;

    private final RecordWindow window;
    private final long mostIndentation;
    private final byte[] beginning;
    private long lines;
    private int arrays;
    private long lineStart;

    /**
     * @param mostIndentation of the next record, in bytes
     * @param beginning of the next record, if it may stand on the same line; else empty
     */
    JsonRecovery(RecordWindow window, long mostIndentation, byte[] beginning) {
        this.window = window;
        this.mostIndentation = mostIndentation;
        this.beginning = beginning;
    }

    /** Returns where the line begins that was come to, if any line break was passed. */
    long lineStart() {
        return lineStart;
    }

    /** Returns how many arrays begin between the broken record and what was come to. */
    int arrays() {
        return arrays;
    }

    /** Returns how many line breaks were passed. */
    long lines() {
        return lines;
    }

    /**
     * Goes to the next record, or to the bracket that ends the array, or to the end; returns whether it is not the end.
     */
    boolean seek() throws IOException {
        long indentation = ONLY_ON_LATER_LINES;
        int last = 0;
        int lastButOne = 0;
        window.read();
        for (int next = window.peek(); next >= 0; next = window.peek()) {
            boolean mayBegin = next == '{' || next == ']';
            if (mayBegin && indentation >= 0 && indentation <= mostIndentation) {
                return true;
            }
            if (next == '{'
                    && last == ','
                    && lastButOne == '}'
                    && beginning.length > 0
                    && window.startsWith(beginning)) {
                return true;
            }
            if (next == '\n') {
                lines++;
                lineStart = window.position() + 1;
                indentation = 0;
            } else if (next == '[' && indentation >= 0) {
                arrays++;
            } else if (isBetweenRecords(next)) {
                indentation += indentation >= 0 ? 1 : 0;
            } else {
                indentation = ONLY_ON_LATER_LINES;
                arrays = 0;
            }
            if (next > ' ') {
                lastButOne = last;
                last = next;
            }
            window.read();
            window.forget();
        }
        return false;
    }

    private static boolean isBetweenRecords(int character) {
        return character == ' ' || character == '\t' || character == '\r' || character == ',';
    }
}
