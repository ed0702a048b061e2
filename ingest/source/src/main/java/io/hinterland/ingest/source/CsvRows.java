package io.hinterland.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table in CSV (RFC 4180), one after the other. A quotation mark that is never closed could swallow the
 * rest of the table; so behind a broken row, reading goes on with the line that follows its first.
 */
final class CsvRows {

    private static final int END = -1;

    private final RecordWindow window;
    private final char delimiter;
    private long line = 1;
    private int expectedCells;

    CsvRows(RecordWindow window, char delimiter) {
        this.window = window;
        this.delimiter = delimiter;
    }

    /** Holds each further row to this number of cells. */
    void expect(int cells) {
        expectedCells = cells;
    }

    /** Returns the line that reading has come to, from 1. */
    long line() {
        return line;
    }

    /**
     * Returns the next row that is not blank, or nothing at the end.
     *
     * @throws BrokenRowException if it is no row; it can be asked for the next one
     * @throws IOException if the source cannot be read further
     */
    Optional<Row> next() throws IOException {
        skipBlankLines();
        if (window.peek() == END) {
            return Optional.empty();
        }
        long start = window.position();
        long first = line;
        try {
            return Optional.of(new Row(first, cells()));
        } catch (BrokenRowException | RecordTooLongException broken) {
            window.moveTo(start);
            line = first;
            skipLine();
            throw new BrokenRowException(first, "broken row: " + broken.getMessage());
        }
    }

    private void skipBlankLines() throws IOException {
        while (window.peek() == '\n' || window.peek() == '\r') {
            endLine(window.read());
        }
        window.forget();
    }

    private void skipLine() throws IOException {
        int next = window.read();
        while (next != END && next != '\n') {
            window.forget();
            next = window.read();
        }
        line++;
    }

    private void endLine(int end) throws IOException {
        if (end == '\r' && window.peek() == '\n') {
            window.read();
        }
        line++;
    }

    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        int end;
        do {
            cells.add(window.peek() == '"' ? quoted() : plain());
            end = window.read();
        } while (end == delimiter);
        if (end != END && end != '\n' && end != '\r') {
            throw new BrokenRowException(
                    line, "there is text after the quotation mark that closes cell " + cells.size());
        }
        if (expectedCells > 0 && cells.size() != expectedCells) {
            throw new BrokenRowException(
                    line,
                    "it has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " where the first line has "
                            + expectedCells);
        }
        if (end != END) {
            endLine(end);
        }
        return cells;
    }

    private String plain() throws IOException {
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        for (int next = window.peek(); !endsCell(next); next = window.peek()) {
            cell.write(window.read());
        }
        return cell.toString(StandardCharsets.UTF_8);
    }

    private boolean endsCell(int next) {
        return next == delimiter || next == '\n' || next == '\r' || next == END;
    }

    private String quoted() throws IOException {
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        window.read();
        for (int next = window.read(); next != END; next = window.read()) {
            if (next == '"' && window.peek() != '"') {
                return cell.toString(StandardCharsets.UTF_8);
            }
            if (next == '"') {
                window.read();
            }
            line += next == '\n' ? 1 : 0;
            cell.write(next);
        }
        throw new BrokenRowException(line, "a quotation mark opens a cell and none closes it");
    }

    /** A row of a table is none; reading can go on with the next line. */
    static final class BrokenRowException extends IOException {

        private final long line;
        private final String reason;

        BrokenRowException(long line, String reason) {
            this.line = line;
            this.reason = reason;
        }

        /** Returns the line on which the row begins. */
        long line() {
            return line;
        }

        @Override
        public String getMessage() {
            return reason;
        }
    }

    /**
     * A row of a table in CSV.
     *
     * @param line on which it begins, from 1
     */
    record Row(long line, List<String> cells) {

        List<String> stripped() {
            return cells.stream().map(String::strip).toList();
        }
    }
}
