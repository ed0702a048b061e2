package io.hinterland.api.answer;

import io.hinterland.queries.canned.ValueText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows under a head of columns, as RFC 4180 lays down. */
public final class AnswerCsv {

    private AnswerCsv() {}

    /** Returns the text with the line breaks of the standard. */
    public static String of(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        return of(columns, rows, "\r\n");
    }

    /**
     * Returns the text.
     *
     * @param rows each as long as there are columns; a value may be missing
     * @param lineBreak what ends each row
     */
    public static String of(
            List<String> columns, List<? extends List<? extends @Nullable Object>> rows, String lineBreak) {
        StringBuilder text = new StringBuilder();
        print(columns, text, lineBreak);
        rows.forEach(row -> print(row, text, lineBreak));
        return text.toString();
    }

    /** Returns one row with the line break of the standard. */
    public static String row(List<? extends @Nullable Object> row) {
        StringBuilder text = new StringBuilder();
        print(row, text, "\r\n");
        return text.toString();
    }

    private static void print(List<? extends @Nullable Object> row, StringBuilder text, String lineBreak) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setRecordSeparator(lineBreak).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(row.stream().map(ValueText::of));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string takes everything", impossible);
        }
    }
}
