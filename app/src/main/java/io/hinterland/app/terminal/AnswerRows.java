package io.hinterland.app.terminal;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.queries.canned.ValueText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer in rows, to be printed.
 *
 * @param columns their names, in order
 * @param rows as many values each as there are columns; a value may be missing
 */
public record AnswerRows(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {

    private static final int WIDEST_COLUMN = 100;

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

    /** Returns the rows as people read them. */
    public String table() {
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
        return ValueText.of(value);
    }
}
