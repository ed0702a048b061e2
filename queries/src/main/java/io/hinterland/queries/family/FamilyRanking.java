package io.hinterland.queries.family;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The families of all models that others derive from. Safe for use by several threads. */
public final class FamilyRanking {

    public static final int USUAL = 20;

    public static final int MOST = 10_000_000;

    private static final String EDGES =
            CypherTemplate.read(FamilyRanking.class, "edges").render(HubEdgeType.LINEAGE);

    private final Graph graph;

    public FamilyRanking(Graph graph) {
        this.graph = graph;
    }

    /**
     * The families with the largest figures.
     *
     * @param total number of models that others derive from
     * @param families the first of them
     */
    public record Ranking(long total, List<Ranked> families) {}

    /**
     * A family in a ranking.
     *
     * @param model id of the model that the family derives from
     * @param figures figures of its descendants
     */
    public record Ranked(String model, FamilyFigures figures) {}

    /**
     * Reads the lineage of the whole network once and ranks the families, those of equal figures by id.
     *
     * @param limit how many at most, 1 to {@value #MOST}
     * @throws io.hinterland.schema.failure.InvalidInputException if the limit is out of bounds
     */
    public Ranking by(FamilySort sort, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        LineageEdges edges = read();
        FamilyCensus census = FamilyCensus.of(edges);
        int[] parents = IntStream.range(0, edges.models())
                .filter(model -> census.descendants(model) > 0)
                .toArray();
        Comparator<Integer> largest =
                Comparator.comparing((Integer model) -> sort.value(census, model), Comparator.reverseOrder());
        List<Ranked> families = IntStream.of(parents)
                .boxed()
                .sorted(largest.thenComparing(edges::id))
                .limit(limit)
                .map(model -> new Ranked(edges.id(model), census.figures(model)))
                .toList();
        return new Ranking(parents.length, families);
    }

    private LineageEdges read() {
        LineageEdges edges = new LineageEdges();
        graph.stream(
                EDGES,
                Map.of(),
                row -> edges.add(
                        model(row, "child"),
                        LineageRelation.stored(row.get("relation").asString()),
                        model(row, "parent")));
        return edges;
    }

    private static LineageEdges.Model model(Record row, String end) {
        Value created = row.get(end + "Created");
        return new LineageEdges.Model(
                row.get(end).asString(),
                row.get(end + "Downloads").asLong(),
                row.get(end + "Likes").asLong(),
                created.isNull() ? LineageEdges.UNKNOWN : created.asInt());
    }
}
