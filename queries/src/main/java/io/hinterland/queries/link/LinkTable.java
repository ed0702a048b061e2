package io.hinterland.queries.link;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.catalog.Page;
import io.hinterland.schema.metapath.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.neo4j.driver.Record;

/**
 * The links of the network, whole or in pages, sorted by the keys of their nodes. The same graph gives the same links
 * in the same order. Safe for use by several threads.
 */
public final class LinkTable {

    /** The most links of a page. */
    public static final int MOST = 10_000;

    /** The links of a page if nothing is said. */
    public static final int USUAL = 100;

    private static final Bounds LIMITS = new Bounds(1, MOST);
    private static final String NEWEST = CypherFile.read(LinkTable.class, "newest-snapshot");
    private static final String REMOVED = CypherFile.read(LinkTable.class, "removed");

    private final Graph graph;

    public LinkTable(Graph graph) {
        this.graph = graph;
    }

    /**
     * Hands on all links of a question as they are read. With a day, those that are gone since then come first, so that
     * a copy of that day becomes one of today by following the changes in their order.
     */
    public void stream(LinkQuestion question, Consumer<Link> link) {
        question.since().ifPresent(day -> streamGone(question, day, link));
        LinkReader reader = new LinkReader(question.metapath(), newest());
        LinkStatement statement = new LinkStatement(question, List.of(), OptionalInt.empty());
        graph.stream(statement.text(), statement.parameters(), row -> link.accept(reader.link(row)));
    }

    /** Of links over several edges, the edge that is gone is listed under its own type. */
    private void streamGone(LinkQuestion question, LocalDate day, Consumer<Link> link) {
        if (question.metapath().length() > 1) {
            return;
        }
        Step step = question.metapath().steps().get(0);
        List<String> types =
                step.edgeType().members().stream().map(type -> type.name()).toList();
        Map<String, Object> parameters = Map.of("types", types, "since", day, "year", day.getYear());
        graph.stream(REMOVED, parameters, row -> link.accept(new GoneLink(step).link(row)));
    }

    /**
     * Returns a page of the links of a question.
     *
     * @param limit 1 to {@link #MOST}
     * @param cursor of the previous page; nothing for the first page
     */
    public Page<Link> page(LinkQuestion question, int limit, Optional<String> cursor) {
        LIMITS.check("The limit is from", limit);
        List<Object> after = cursor.map(text -> LinkPlace.read(text, question).values(question))
                .orElse(List.of());
        LinkStatement statement = new LinkStatement(question, after, OptionalInt.of(limit + 1));
        LinkReader reader = new LinkReader(question.metapath(), newest());
        List<Record> rows = graph.read(statement.text(), statement.parameters(), row -> row);
        List<Record> shown = rows.subList(0, Math.min(rows.size(), limit));
        Optional<String> next = rows.size() > limit
                ? Optional.of(LinkReader.place(shown.get(limit - 1)).cursor(question))
                : Optional.empty();
        return new Page<>(shown.stream().map(reader::link).toList(), next);
    }

    private Optional<LocalDate> newest() {
        return graph.readFirst(NEWEST, Map.of(), row -> row.get("newest"))
                .filter(day -> !day.isNull())
                .map(day -> day.asLocalDate());
    }
}
