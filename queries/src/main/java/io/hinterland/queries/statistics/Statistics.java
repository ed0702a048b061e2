package io.hinterland.queries.statistics;

import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.QueryCatalog;
import io.hinterland.queries.statistics.Segregation.Split;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;

/**
 * The figures of a network. They count listed models only, and are those that the canned queries of the same names
 * give. Safe for use by several threads.
 */
public final class Statistics {

    private static final String SEGREGATION = cypher("segregation");
    private static final String DOWNLOAD_RANGES = cypher("download-ranges");
    private static final String LIKE_RANGES = cypher("like-ranges");

    private final Graph graph;

    public Statistics(Graph graph) {
        this.graph = graph;
    }

    /** Returns how many models are downloaded and liked at all. */
    public Segregation segregation() {
        Map<String, Split> splits = graph.read(SEGREGATION, Map.of(), Function.<Record>identity()).stream()
                .collect(Collectors.toMap(row -> row.get("counted").asString(), Statistics::split));
        Split downloads = splits.getOrDefault("downloads", new Split(0, 0));
        return new Segregation(
                downloads.positive() + downloads.zero(),
                downloads,
                splits.getOrDefault("likes", new Split(0, 0)),
                splits.getOrDefault("both", new Split(0, 0)));
    }

    /** Returns how downloads and likes are distributed. */
    public Ranges ranges() {
        return new Ranges(ranges(DOWNLOAD_RANGES), ranges(LIKE_RANGES));
    }

    /** Returns what the network holds, all of it as of one moment. */
    public Overview overview() {
        return graph.inReadTransaction(transaction -> new OverviewReading(transaction).read());
    }

    private List<Ranges.RangeCount> ranges(String cypher) {
        return graph.read(
                cypher,
                Map.of(),
                row -> new Ranges.RangeCount(
                        row.get("range").asString(), row.get("models").asLong()));
    }

    private static Split split(Record row) {
        return new Split(row.get("positive").asLong(), row.get("zero").asLong());
    }

    private static String cypher(String name) {
        CannedQuery query = QueryCatalog.packaged().named(name);
        return query.cypher();
    }
}
