package io.hinterland.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.RecordKind.Column;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The columns of a table, found by their names.
 *
 * @param positions of the columns that are read, from 0
 */
record TableColumns(RecordKind kind, List<String> names, Map<Column, Integer> positions) {

    private static final int MOST_NAMES_SHOWN = 40;

    static TableColumns of(RecordKind kind, List<String> names) {
        Map<Column, Integer> positions = new TreeMap<>();
        for (int position = 0; position < names.size(); position++) {
            int here = position;
            kind.column(names.get(position)).ifPresent(column -> positions.putIfAbsent(column, here));
        }
        return new TableColumns(kind, List.copyOf(names), positions);
    }

    boolean hasId() {
        return names.stream().anyMatch(kind::isId);
    }

    /** Returns all names, for people. */
    String shown() {
        return shown(names);
    }

    private static String shown(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES_SHOWN)));
        String shown = first.length() <= 400 ? first : first.substring(0, 400) + "…";
        return names.size() <= MOST_NAMES_SHOWN ? shown : shown + " and " + (names.size() - MOST_NAMES_SHOWN) + " more";
    }

    /** Tells people which columns are of no use here. */
    void noteUnread(String source, LoadReport report) {
        List<String> unread = names.stream()
                .filter(name -> !isIndex(name) && kind.column(name).isEmpty())
                .toList();
        if (!unread.isEmpty()) {
            report.note("Columns of " + source + " that are not read: " + shown(unread) + ".");
        }
    }

    /** The numbers of rows that a data frame has. */
    private static boolean isIndex(String name) {
        return name.isBlank() || name.matches("Unnamed: \\d+|__index_level_\\d+__");
    }

    /** Returns the record that a row stands for; an empty cell says nothing. */
    ObjectNode record(IntFunction<JsonNode> cells) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        positions.forEach((column, position) -> {
            JsonNode value = column.cell().read(cells.apply(position));
            if (!value.isNull() && !value.isMissingNode()) {
                record.set(column.field(), value);
            }
        });
        return record;
    }
}
