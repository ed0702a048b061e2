package io.hinterland.queries.figures;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;

/** Figures over the models that pass filters. They count listed models only. Safe for use by several threads. */
public final class Figures {

    public static final int MOST_GROUPS = 1_000;
    public static final int USUAL_GROUPS = 20;

    private static final String TOTALS = CypherFile.read(Figures.class, "totals");
    private static final String OWNERS = CypherFile.read(Figures.class, "owners");
    private static final String PAPERS = CypherFile.read(Figures.class, "papers");
    private static final String USAGE = CypherFile.read(Figures.class, "usage");

    private final Graph graph;

    public Figures(Graph graph) {
        this.graph = graph;
    }

    /** Returns the sums over the models. */
    public Totals totals(FigureFilters filters) {
        Record sums = one(filters, TOTALS);
        return new Totals(
                sums.get("models").asLong(),
                sums.get("downloads").asLong(),
                sums.get("likes").asLong(),
                sums.get("downloaded").asLong(),
                sums.get("liked").asLong(),
                sums.get("both").asLong(),
                one(filters, OWNERS).get("owners").asLong(),
                one(filters, PAPERS).get("papers").asLong());
    }

    /**
     * Returns the models in groups.
     *
     * @param limit how many groups at most, 1 to {@value #MOST_GROUPS}
     */
    public List<Group> groups(FigureFilters filters, Grouping by, GroupOrder order, int limit) {
        check(limit);
        return rows(filters, by.cypher(), Map.of("sort", order.word(), "limit", limit), Figures::group);
    }

    /** @throws io.hinterland.schema.failure.InvalidInputException if no such number of groups can be asked for */
    public static void check(int limit) {
        Bounds.upTo(MOST_GROUPS).check("The limit is from", limit);
    }

    /** Returns how downloads and likes go together. */
    public List<Usage> usage(FigureFilters filters) {
        return rows(
                filters,
                USAGE,
                Map.of(),
                row -> new Usage(
                        row.get("modality").asString(),
                        row.get("downloads").asDouble(),
                        row.get("likes").asDouble(),
                        row.get("models").asLong()));
    }

    private static Group group(Record row) {
        return new Group(
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("models").asLong(),
                row.get("downloads").asLong(),
                row.get("likes").asLong());
    }

    private Record one(FigureFilters filters, String rest) {
        return rows(filters, rest, Map.of(), Function.identity()).get(0);
    }

    private <T> List<T> rows(FigureFilters filters, String rest, Map<String, Object> others, Function<Record, T> row) {
        FilteredModels models = new FilteredModels(filters);
        Map<String, Object> parameters = new HashMap<>(models.parameters());
        parameters.putAll(others);
        return graph.inReadTransaction(transaction -> {
            models.requireNodes(transaction);
            return transaction.run(models.cypher(rest), parameters).list(row::apply);
        });
    }
}
