package io.hinterland.app.terminal;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.hinterland.queries.canned.CellText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * An answer in rows, to be printed.
 *
 * @param columns their names, in order
 * @param rows as many values each as there are columns; a value may be missing
 */
public record Rows(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {

    private static final int WIDEST_COLUMN = 100;

    /** Returns a row for each map; the columns are the keys of the first. */
    public static Rows of(List<? extends Map<String, ? extends @Nullable Object>> maps) {
        List<String> columns =
                maps.isEmpty() ? List.of() : List.copyOf(maps.get(0).keySet());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Map<String, ? extends @Nullable Object> map : maps) {
            rows.add(new ArrayList<>(map.values()));
        }
        return new Rows(columns, rows);
    }

    /** Returns the rows in that form, without a line break at the end. */
    public String render(Format format) {
        return switch (format) {
            case TABLE -> table();
            case JSON -> Json.of(rows.stream().map(this::named).toList());
            case CSV -> csv();
        };
    }

    private Map<String, @Nullable Object> named(List<? extends @Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            named.put(columns.get(index), row.get(index));
        }
        return named;
    }

    private String csv() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            printer.printRecord(columns);
            for (List<? extends @Nullable Object> row : rows) {
                printer.printRecord(row.stream().map(CellText::of));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string takes everything", impossible);
        }
        return text.toString().stripTrailing();
    }

    private String table() {
        if (rows.isEmpty()) {
            return "(no rows)";
        }
        List<ColumnData<List<? extends @Nullable Object>>> described = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            int place = index;
            described.add(new Column()
                    .header(columns.get(index))
                    .headerAlign(HorizontalAlign.LEFT)
                    .dataAlign(isNumeric(place) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                    .maxWidth(WIDEST_COLUMN, OverflowBehaviour.ELLIPSIS_RIGHT)
                    .with(row -> shown(row.get(place))));
        }
        String table = AsciiTable.getTable(AsciiTable.NO_BORDERS, new ArrayList<>(rows), described);
        return Arrays.stream(table.split("\\R")).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private boolean isNumeric(int column) {
        return rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
    }

    /** People read 15,156; programs read 15156. */
    private static String shown(@Nullable Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return String.format(Locale.ROOT, "%,d", ((Number) value).longValue());
        }
        return CellText.of(value);
    }
}
