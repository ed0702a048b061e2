package io.hinterland.queries.link;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.catalog.Page;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.HashMap;
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
    private static final String LISTINGS = CypherFile.read(LinkTable.class, "listings");

    private final Graph graph;

    public LinkTable(Graph graph) {
        this.graph = graph;
    }

    /**
     * Hands on all links of a question as they are read. With a period, those that are gone come first, so that a copy
     * of its beginning becomes one of its end by following the changes in their order.
     */
    public void stream(LinkQuestion question, Consumer<Link> link) {
        question.period().filter(any -> question.metapath().length() == 1).ifPresent(period -> {
            GoneLink gone = new GoneLink(question.metapath().steps().get(0));
            Map<String, Object> parameters = removed(question, GonePlace.BEGINNING, Integer.MAX_VALUE);
            graph.stream(REMOVED, parameters, row -> link.accept(gone.link(row)));
        });
        stream(question, Change.ADDED, link);
    }

    /**
     * Hands on the links that stay, and of which the record of a model has changed in the period.
     *
     * @throws InvalidInputException if the question has no period that lasts until today
     */
    public void streamChanged(LinkQuestion question, Consumer<Link> link) {
        question.requireOpenPeriod();
        stream(question, Change.CHANGED, link);
    }

    private void stream(LinkQuestion question, Change change, Consumer<Link> link) {
        LinkReader reader = new LinkReader(question.metapath(), newest(), change);
        LinkStatement statement = new LinkStatement(question, change, List.of(), OptionalInt.empty());
        graph.stream(statement.text(), statement.parameters(), row -> link.accept(reader.link(row)));
    }

    /** Of links over several edges, the edge that is gone is listed under its own type. */
    private static Map<String, Object> removed(LinkQuestion question, GonePlace after, int most) {
        Period period = question.goneIn();
        EdgeType edge = question.metapath().steps().get(0).edgeType();
        Map<String, Object> parameters = new HashMap<>(after.parameters());
        parameters.put("types", edge.members().stream().map(EdgeType::name).toList());
        parameters.put("since", period.since());
        parameters.put("until", period.end());
        parameters.put("year", period.since().getYear());
        parameters.put("most", most);
        return parameters;
    }

    /**
     * Returns the changes of one complete listing: those since the one before it.
     *
     * @throws InvalidInputException if there was no complete listing on that day, or none before it
     */
    public Period changesOf(LocalDate day) {
        List<LocalDate> listings =
                graph.read(LISTINGS, Map.of(), row -> row.get("day").asLocalDate());
        int index = listings.indexOf(day);
        if (index < 1) {
            throw new InvalidInputException(
                    (index < 0 ? "There was no complete listing on " : "There was no complete listing before ") + day
                            + "; there were " + (listings.isEmpty() ? "none" : listings));
        }
        return new Period(listings.get(index - 1), Optional.of(day));
    }

    /**
     * Returns a page of the links that are gone.
     *
     * @param limit 1 to {@link #MOST}
     * @param cursor of the previous page; nothing for the first page
     * @throws InvalidInputException if the question has no period, or links of several edges
     */
    public Page<Link> gonePage(LinkQuestion question, int limit, Optional<String> cursor) {
        LIMITS.check("The limit is from", limit);
        GonePlace after = cursor.map(text -> GonePlace.of(LinkPlace.read(text, question, Change.GONE)))
                .orElse(GonePlace.BEGINNING);
        List<Record> rows = graph.read(REMOVED, removed(question, after, limit + 1), row -> row);
        List<Record> shown = rows.subList(0, Math.min(rows.size(), limit));
        GoneLink gone = new GoneLink(question.metapath().steps().get(0));
        Optional<String> next = rows.size() > limit
                ? Optional.of(GonePlace.of(shown.get(limit - 1)).place().cursor(question, Change.GONE))
                : Optional.empty();
        return new Page<>(shown.stream().map(gone::link).toList(), next);
    }

    /**
     * Returns a page of the links of a question.
     *
     * @param limit 1 to {@link #MOST}
     * @param cursor of the previous page; nothing for the first page
     */
    public Page<Link> page(LinkQuestion question, int limit, Optional<String> cursor) {
        return page(question, Change.ADDED, limit, cursor);
    }

    /**
     * Returns a page of the links that stay, and of which the record of a model has changed in the period.
     *
     * @param limit 1 to {@link #MOST}
     * @param cursor of the previous page; nothing for the first page
     * @throws InvalidInputException if the question has no period that lasts until today
     */
    public Page<Link> changedPage(LinkQuestion question, int limit, Optional<String> cursor) {
        question.requireOpenPeriod();
        return page(question, Change.CHANGED, limit, cursor);
    }

    private Page<Link> page(LinkQuestion question, Change change, int limit, Optional<String> cursor) {
        LIMITS.check("The limit is from", limit);
        List<Object> after = cursor.map(
                        text -> LinkPlace.read(text, question, change).values(question))
                .orElse(List.of());
        LinkStatement statement = new LinkStatement(question, change, after, OptionalInt.of(limit + 1));
        LinkReader reader = new LinkReader(question.metapath(), newest(), change);
        List<Record> rows = graph.read(statement.text(), statement.parameters(), row -> row);
        List<Record> shown = rows.subList(0, Math.min(rows.size(), limit));
        Optional<String> next = rows.size() > limit
                ? Optional.of(LinkReader.place(shown.get(limit - 1)).cursor(question, change))
                : Optional.empty();
        return new Page<>(shown.stream().map(reader::link).toList(), next);
    }

    private Optional<LocalDate> newest() {
        return graph.readFirst(NEWEST, Map.of(), row -> row.get("newest"))
                .filter(day -> !day.isNull())
                .map(day -> day.asLocalDate());
    }
}
