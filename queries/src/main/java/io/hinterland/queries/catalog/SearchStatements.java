package io.hinterland.queries.catalog;

import io.hinterland.graph.GraphSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search as Cypher. A page is put together from up to three statements, run in turn until it is full: what ties with
 * the cursor, what comes behind it, and what lacks the value that is sorted by. Each of them reads an index in its
 * order where no text is given and no narrow filter leads to few models at once.
 */
final class SearchStatements {

    private final ModelSearch search;
    private final Optional<ValueFilter> start;
    private final Optional<PageCursor> cursor;

    /** @param start the filter whose models are gone through; empty to go through the index that is sorted by */
    SearchStatements(ModelSearch search, Optional<ValueFilter> start) {
        this.search = search;
        this.start = search.text().isPresent() ? Optional.empty() : start;
        this.cursor = search.cursor().map(text -> PageCursor.read(text, search));
    }

    /** Returns the statements in their order; each yields {@code id} and {@code value}, at most {@code $limit} rows. */
    List<String> cypher() {
        return segments().stream().map(this::statement).toList();
    }

    Map<String, Object> parameters(int limit) {
        Map<String, Object> parameters = new HashMap<>();
        search.filters().values().forEach((filter, key) -> parameters.put(filter.word(), key));
        search.filters().kind().ifPresent(kind -> parameters.put("kind", kind.word()));
        search.filters().gated().ifPresent(gated -> parameters.put("gated", gated.word()));
        search.filters().citedAs().ifPresent(role -> parameters.put("role", role.word()));
        search.text().ifPresent(text -> parameters.put("text", TextQuery.of(text)));
        cursor.ifPresent(last -> {
            parameters.put("lastId", last.id());
            last.value(search.sort()).ifPresent(value -> parameters.put("last", value));
        });
        parameters.put("index", GraphSchema.FULL_TEXT_INDEX);
        parameters.put("minimumDownloads", search.filters().minimumDownloads());
        parameters.put("minimumLikes", search.filters().minimumLikes());
        parameters.put("limit", limit);
        return parameters;
    }

    private List<String> segments() {
        String value = search.sort().expression();
        String known = value + " IS NOT NULL AND m.id IS NOT NULL";
        String unknown = value + " IS NULL";
        if (cursor.isEmpty()) {
            return List.of(known, unknown);
        }
        return cursor.get().value().isEmpty()
                ? List.of(unknown + " AND m.id < $lastId")
                : List.of(value + " = $last AND m.id < $lastId", value + " < $last AND m.id IS NOT NULL", unknown);
    }

    private String statement(String segment) {
        List<String> conditions = new ArrayList<>(List.of(segment));
        conditions.addAll(conditions());
        String value = search.sort().expression();
        return """
                %s
                WHERE %s
                RETURN %s m.id AS id, %s AS value
                ORDER BY value DESC, id DESC
                LIMIT $limit""".formatted(match(), String.join("\n  AND ", conditions), distinct(), value);
    }

    /** A model may have several varieties of the language that is asked for. */
    private String distinct() {
        return start.filter(ValueFilter.LANGUAGE::equals).isPresent() ? "DISTINCT" : "";
    }

    private String match() {
        if (search.text().isPresent()) {
            return "CALL db.index.fulltext.queryNodes($index, $text) YIELD node AS m, score\nWITH m, score";
        }
        return start.map(filter ->
                        "MATCH %s<-[%s:%s]-(m:Model)".formatted(filter.node(""), edge(filter), filter.relationship()))
                .orElse("MATCH (m:Model)");
    }

    private List<String> conditions() {
        ModelFilters filters = search.filters();
        List<String> conditions = new ArrayList<>();
        if (!filters.unlisted()) {
            conditions.add("m.listed");
        }
        filters.kind().ifPresent(kind -> conditions.add("m.kind = $kind"));
        filters.gated().ifPresent(gated -> conditions.add("m.gated = $gated"));
        if (filters.minimumDownloads() > 0) {
            conditions.add("m.downloads >= $minimumDownloads");
        }
        if (filters.minimumLikes() > 0) {
            conditions.add("m.likes >= $minimumLikes");
        }
        filters.values().keySet().stream().sorted().map(this::condition).forEach(conditions::add);
        return conditions;
    }

    private String condition(ValueFilter filter) {
        String role = filter == ValueFilter.PAPER && search.filters().citedAs().isPresent() ? "cites.role = $role" : "";
        if (start.filter(filter::equals).isPresent()) {
            return role.isEmpty() ? "true" : role;
        }
        return "EXISTS { (m)-[%s:%s]->%s%s }"
                .formatted(
                        edge(filter), filter.relationship(), filter.node(""), role.isEmpty() ? "" : " WHERE " + role);
    }

    private static String edge(ValueFilter filter) {
        return filter == ValueFilter.PAPER ? "cites" : "";
    }
}
