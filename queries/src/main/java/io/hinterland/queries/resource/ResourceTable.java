package io.hinterland.queries.resource;

import io.hinterland.queries.neighbourhood.Neighbourhood;
import io.hinterland.schema.HubEdgeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of a resource as rows, for CSV and for tables.
 *
 * @param view what is told of each
 */
public record ResourceTable(Resource resource, ResourceQuestion.View view) {

    /**
     * Returns key and name, the numbers of edges by their types, properties, and a column for each kind of neighbour.
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("key", "name"));
        resource.edges().stream().map(HubEdgeType::name).forEach(columns::add);
        columns.addAll(fields());
        view.expanded().forEach(type -> columns.add(type.label()));
        return columns;
    }

    /** The name stands in front already. */
    private List<String> fields() {
        return view.fields().stream().filter(field -> !field.equals("name")).toList();
    }

    /** Returns the cells of a node, as many as there are columns; several values in one cell, parted by semicolons. */
    public List<@Nullable Object> row(ResourceNode node) {
        List<@Nullable Object> row = new ArrayList<>(List.of(node.key(), node.name()));
        row.addAll(node.edges().values());
        fields().forEach(field -> row.add(cell(node.properties().get(field))));
        view.expanded()
                .forEach(type -> row.add(node.links().stream()
                        .filter(link -> link.type().equals(type.label()))
                        .flatMap(link -> link.nodes().stream())
                        .map(Neighbourhood.Neighbour::key)
                        .collect(Collectors.joining("; "))));
        return row;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value;
    }
}
