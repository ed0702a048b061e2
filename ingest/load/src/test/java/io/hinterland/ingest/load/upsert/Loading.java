package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads small listings, written as JSON lines, into a graph. */
record Loading(Graph graph) {

    static final LocalDate MONDAY = LocalDate.of(2026, 8, 17);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    LoadReport load(LocalDate day, String... records) {
        return load(LoadOptions.defaults().asOf(day), records);
    }

    LoadReport loadComplete(LocalDate day, String... records) {
        return load(LoadOptions.defaults().asComplete().asOf(day), records);
    }

    LoadReport load(LoadOptions options, String... records) {
        return load(options, Source.text("listing.jsonl", String.join("\n", records)));
    }

    LoadReport load(LoadOptions options, Source... sources) {
        LoadReport report = new LoadReport();
        ModelLoad.run(graph, List.of(sources), options, report, Progress.silent());
        return report;
    }

    void clear() {
        graph.writeAutoCommitted("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", Map.of());
    }

    String checksum() {
        return GraphChecksum.of(graph);
    }

    /** Returns the single text that a query answers on each row. */
    List<String> texts(String query) {
        return graph.read(query, Map.of(), row -> row.get(0).asString());
    }

    static String model(String id, String... tags) {
        return "{\"id\":\"%s\",\"downloads\":5,\"likes\":1,\"tags\":[%s]}".formatted(id, quoted(tags));
    }

    static String created(String day, String id, String... tags) {
        return "{\"id\":\"%s\",\"createdAt\":\"%sT00:00:00.000Z\",\"tags\":[%s]}".formatted(id, day, quoted(tags));
    }

    private static String quoted(String... tags) {
        return Stream.of(tags).map(tag -> '"' + tag + '"').collect(Collectors.joining(","));
    }
}
