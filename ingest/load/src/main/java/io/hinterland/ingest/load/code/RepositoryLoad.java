package io.hinterland.ingest.load.code;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.code.PrintedRepository;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.SourceReading;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.CodeRepository;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads what GitHub says of the repositories in the graph, from files; records of others are left out. */
public final class RepositoryLoad {

    private static final String KNOWN = CypherFile.read(RepositoryLoad.class, "known-repositories");
    private static final int BATCH = 1_000;

    private final Graph graph;
    private final LoadReport report;
    private final RepositoryWriter writer;
    private final Map<String, Kept> batch = new LinkedHashMap<>();
    private long usable;

    private record Kept(PrintedRepository repository, Remarks remarks) {}

    private RepositoryLoad(Graph graph, LocalDate day, LoadReport report) {
        this.graph = graph;
        this.report = report;
        this.writer = new RepositoryWriter(graph, day);
    }

    /**
     * Loads files; of several records of a repository the last counts.
     *
     * @param day on which GitHub said it
     * @throws InvalidInputException if no record of any file is one of a repository; the report then says why
     */
    public static void run(Graph graph, LocalDate day, List<Source> files, LoadReport report, Progress progress) {
        RepositoryLoad load = new RepositoryLoad(graph, day, report);
        new SourceReading(files, file -> new JsonRecords(file, report))
                .run(progress, "loading repositories of GitHub", (file, record) -> load.take(record));
        load.write();
        if (load.usable == 0) {
            throw report.nothingUsable(files.size());
        }
    }

    private void take(JsonRecord record) {
        Remarks remarks = new Remarks(record.place(), report);
        if (record.json().path("items").isArray()) {
            record.json().path("items").forEach(item -> take(PrintedRepository.of(item), remarks));
        } else {
            take(PrintedRepository.of(record.json()), remarks);
        }
    }

    private void take(Optional<PrintedRepository> printed, Remarks remarks) {
        if (printed.isEmpty()) {
            remarks.reject("a record without the full_name of a repository");
            return;
        }
        usable++;
        batch.put(printed.get().repository().url(), new Kept(printed.get(), remarks));
        if (batch.size() >= BATCH) {
            write();
        }
    }

    private void write() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        graph.read(KNOWN, Map.of("urls", List.copyOf(batch.keySet())), row -> row)
                .forEach(row -> known.merge(
                        row.get("today").asString(), List.of(row.get("url").asString()), RepositoryLoad::joined));
        batch.forEach((today, kept) -> {
            List<String> urls = known.getOrDefault(today, List.of());
            urls.forEach(url -> writer.add(new CodeRepository(url), Optional.of(kept.repository())));
            report.countLoaded(urls.isEmpty() ? 0 : 1);
            if (urls.isEmpty()) {
                kept.remarks().count(Rule.UNKNOWN_REPOSITORY, today);
            }
        });
        writer.write();
        batch.clear();
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return List.of(some, others).stream().flatMap(List::stream).toList();
    }
}
