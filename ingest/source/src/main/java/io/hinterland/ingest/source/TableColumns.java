package io.hinterland.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.report.LoadReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The columns of a table of models, found by their names.
 *
 * @param positions of the columns that are read, from 0
 */
record TableColumns(List<String> names, Map<HubColumn, Integer> positions) {

    private static final int MOST_NAMES_SHOWN = 40;

    static TableColumns of(List<String> names) {
        Map<HubColumn, Integer> positions = new EnumMap<>(HubColumn.class);
        for (int position = 0; position < names.size(); position++) {
            int here = position;
            HubColumn.find(names.get(position)).ifPresent(column -> positions.putIfAbsent(column, here));
        }
        return new TableColumns(List.copyOf(names), positions);
    }

    boolean hasId() {
        return positions.containsKey(HubColumn.ID) || positions.containsKey(HubColumn.MODEL_ID);
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
        List<String> unread =
                names.stream().filter(name -> HubColumn.find(name).isEmpty()).toList();
        if (!unread.isEmpty()) {
            report.note("Columns of " + source + " that are not read: " + shown(unread) + ".");
        }
    }

    /** Returns the record that a row stands for; an empty cell says nothing. */
    ObjectNode record(IntFunction<JsonNode> cells) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        positions.forEach((column, position) -> {
            JsonNode value = column.read(cells.apply(position));
            if (!value.isNull() && !value.isMissingNode()) {
                record.set(column.field(), value);
            }
        });
        return record;
    }
}
