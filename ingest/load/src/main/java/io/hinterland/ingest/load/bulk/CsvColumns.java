package io.hinterland.ingest.load.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a CSV file: a few that every row begins with, then one for each property that a row ever had. Rows
 * that were written before a column was known end before it, which the import takes for its absence; it does so only
 * behind a field with a value, so no row ends in an empty one. Safe for use by several threads.
 */
final class CsvColumns {

    private final String leading;
    private final ImportCsv csv;
    private final Map<String, Column> byName = new ConcurrentHashMap<>();
    private final List<Column> inOrder = new ArrayList<>();

    private record Column(String name, int position, ColumnType type) {}

    /** @param leading what the header begins with */
    CsvColumns(String leading, ImportCsv csv) {
        this.leading = leading;
        this.csv = csv;
    }

    /** Returns the header. */
    synchronized String header() {
        StringBuilder header = new StringBuilder(leading);
        inOrder.forEach(column -> header.append(",\"")
                .append(column.name)
                .append(':')
                .append(column.type.word())
                .append('"'));
        return header.append('\n').toString();
    }

    /** Writes the properties as the end of a row, without the line feed, each behind its comma. */
    void write(Map<String, ? extends @Nullable Object> properties, GrowingBytes row) {
        @Nullable Object[] cells = new Object[byName.size() + properties.size()];
        int last = -1;
        for (Map.Entry<String, ? extends @Nullable Object> property : properties.entrySet()) {
            Object value = property.getValue();
            if (value != null) {
                int position = position(property.getKey(), ColumnType.of(value));
                if (position >= cells.length) {
                    // Others have added columns meanwhile.
                    cells = Arrays.copyOf(cells, 2 * position);
                }
                cells[position] = value;
                last = Math.max(last, position);
            }
        }
        for (int position = 0; position <= last; position++) {
            row.put(',');
            Object cell = cells[position];
            if (cell != null) {
                csv.value(cell, row);
            }
        }
    }

    private int position(String name, ColumnType type) {
        Column column = byName.get(name);
        if (column == null) {
            column = add(name, type);
        }
        if (column.type != type) {
            throw new IllegalArgumentException("The column " + name + " is of type " + column.type + ", not " + type);
        }
        return column.position;
    }

    private synchronized Column add(String name, ColumnType type) {
        Column known = byName.get(name);
        if (known != null) {
            return known;
        }
        Column column = new Column(name, inOrder.size(), type);
        inOrder.add(column);
        byName.put(name, column);
        return column;
    }
}
