package io.hinterland.queries.canned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;

/**
 * The answer to a canned query.
 *
 * @param rows each as long as there are columns; cells are null, text, {@code Long}, {@code Double}, {@code Boolean},
 *     lists, or maps as {@link Cells} makes them, so that they can be written as JSON
 */
public record QueryResult(List<String> columns, List<List<@Nullable Object>> rows) {

    static QueryResult of(Result result) {
        return new QueryResult(result.keys(), result.list(row -> cells(row.values())));
    }

    private static List<@Nullable Object> cells(List<Value> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        values.forEach(value -> cells.add(Cells.of(value)));
        return Collections.unmodifiableList(cells);
    }
}
