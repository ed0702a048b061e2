package io.hinterland.api.answer;

import io.hinterland.queries.canned.CellText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows under a head of columns, as RFC 4180 lays down. */
public final class AnswerCsv {

    private AnswerCsv() {}

    /**
     * Returns the text, each row ended by a line break.
     *
     * @param rows each as long as there are columns; a value may be missing
     */
    public static String of(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (List<? extends @Nullable Object> row : rows) {
                printer.printRecord(row.stream().map(CellText::of));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string takes everything", impossible);
        }
        return text.toString();
    }
}
