package io.hinterland.queries.statistics;

import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.QueryCatalog;
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
        Map<String, Segregation.Split> splits = graph.read(SEGREGATION, Map.of(), Function.<Record>identity()).stream()
                .collect(Collectors.toMap(row -> row.get("counted").asString(), Statistics::split));
        Segregation.Split downloads = splits.getOrDefault("downloads", new Segregation.Split(0, 0));
        return new Segregation(
                downloads.positive() + downloads.zero(),
                downloads,
                splits.getOrDefault("likes", new Segregation.Split(0, 0)),
                splits.getOrDefault("both", new Segregation.Split(0, 0)));
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

    private static Segregation.Split split(Record row) {
        return new Segregation.Split(
                row.get("positive").asLong(), row.get("zero").asLong());
    }

    private static String cypher(String name) {
        CannedQuery query = QueryCatalog.packaged().named(name);
        return query.cypher();
    }

    /**
     * How downloads and likes are distributed.
     *
     * @param downloads models by ranges of downloads, in ascending order, empty ranges included
     * @param likes models by ranges of likes, in ascending order, empty ranges included
     */
    public record Ranges(List<RangeCount> downloads, List<RangeCount> likes) {

        public Ranges {
            downloads = List.copyOf(downloads);
            likes = List.copyOf(likes);
        }

        /**
         * How many listed models lie in a range of downloads or likes.
         *
         * @param range key of the range, such as {@code 51-100}
         * @param models number of listed models
         */
        public record RangeCount(String range, long models) {}
    }

    /**
     * How many models are used at all, after table 1 of the GESIS study. Models whose counts are missing count as zero.
     *
     * @param models all listed models
     * @param downloads split by downloads
     * @param likes split by likes
     * @param both positive: models with downloads and likes; zero: with neither. The others have one of the two
     */
    public record Segregation(long models, Split downloads, Split likes, Split both) {

        /**
         * How many models have a count above zero, and how many have zero.
         *
         * @param positive models with a count above zero
         * @param zero models with zero
         */
        public record Split(long positive, long zero) {}
    }
}
