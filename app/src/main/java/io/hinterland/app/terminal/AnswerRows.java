package io.hinterland.app.terminal;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.hinterland.api.answer.AnswerCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer in rows, to be printed.
 *
 * @param columns their names, in order
 * @param rows as many values each as there are columns; a value may be missing
 */
public record AnswerRows(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {

    /** Returns the rows as objects with the columns as fields. */
    public List<Map<String, @Nullable Object>> named() {
        return rows.stream().map(this::named).toList();
    }

    /** Returns the rows under a head of columns, without a line break at the end. */
    public String csv() {
        return AnswerCsv.of(columns, rows, "\n").stripTrailing();
    }

    private Map<String, @Nullable Object> named(List<? extends @Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            named.put(columns.get(index), row.get(index));
        }
        return named;
    }

    /**
     * Returns the rows as people read them: as a table, whose cells take several lines where it would be too wide, or
     * one value below the other where no table fits.
     *
     * @param width in characters; {@link Surroundings#UNLIMITED} for no limit
     */
    public String table(int width) {
        if (rows.isEmpty()) {
            return "(no rows)";
        }
        List<List<String>> cells = rows.stream().map(this::shown).toList();
        List<Integer> whole =
                indexes().map(column -> wholeWidth(column, cells)).boxed().toList();
        List<Boolean> isText = indexes().mapToObj(column -> !isNumeric(column)).toList();
        return ColumnWidths.fitting(whole, isText, width)
                .map(widths -> table(cells, widths.widths()))
                .orElseGet(() -> list(cells, width));
    }

    private IntStream indexes() {
        return IntStream.range(0, columns.size());
    }

    private List<String> shown(List<? extends @Nullable Object> row) {
        return indexes()
                .mapToObj(column -> ShownValue.of(columns.get(column), row.get(column)))
                .toList();
    }

    private int wholeWidth(int column, List<List<String>> cells) {
        return Stream.concat(Stream.of(columns.get(column)), cells.stream().map(row -> row.get(column)))
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private String table(List<List<String>> cells, List<Integer> widths) {
        List<ColumnData<List<String>>> described = new ArrayList<>();
        indexes()
                .forEach(column -> described.add(new Column()
                        .header(broken(columns.get(column), widths.get(column)))
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(isNumeric(column) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                        .maxWidth(Integer.MAX_VALUE)
                        .with(row -> broken(row.get(column), widths.get(column)))));
        String table = AsciiTable.getTable(AsciiTable.NO_BORDERS, cells, described);
        return Arrays.stream(table.split("\\R")).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private static String broken(String text, int width) {
        return String.join("\n", Prose.cell(text, width));
    }

    private String list(List<List<String>> cells, int width) {
        int name = columns.stream().mapToInt(String::length).max().orElse(0);
        return cells.stream()
                .map(row -> indexes()
                        .mapToObj(column -> listed(columns.get(column), name, row.get(column), width))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String listed(String column, int widest, String value, int width) {
        String indent = " ".repeat(widest + 3);
        int room = width == Surroundings.UNLIMITED ? width : Math.max(width - indent.length(), 1);
        String cell = String.join("\n" + indent, Prose.cell(value, room));
        return (" %-" + widest + "s  %s").formatted(column, cell).stripTrailing();
    }

    private boolean isNumeric(int column) {
        return rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
    }
}
