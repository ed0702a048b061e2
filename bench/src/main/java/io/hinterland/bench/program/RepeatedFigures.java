package io.hinterland.bench.program;

import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.QueryCatalog;
import io.hinterland.queries.statistics.Statistics;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Figures over the whole network, which the API keeps.
 *
 * @param counting counts them anew, without the API
 */
record RepeatedFigures(String path, Consumer<Graph> counting) {

    static List<RepeatedFigures> all() {
        Stream<RepeatedFigures> statistics = Stream.of(
                new RepeatedFigures("/stats", graph -> new Statistics(graph).overview()),
                new RepeatedFigures("/stats/segregation", graph -> new Statistics(graph).segregation()),
                new RepeatedFigures("/stats/ranges", graph -> new Statistics(graph).ranges()));
        Stream<RepeatedFigures> queries = Stream.of("segregation", "tag-frequencies", "license-changes", "top-owners")
                .map(name -> new RepeatedFigures(
                        "/queries/" + name,
                        graph -> QueryCatalog.packaged().named(name).run(graph, Map.of())));
        return Stream.concat(statistics, queries).toList();
    }
}
