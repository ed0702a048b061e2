package io.hinterland.ingest.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.report.Rule;
import io.hinterland.ingest.source.JsonRecord;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.SourceReading;
import io.hinterland.ingest.write.SeenIds;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ArxivId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Loads papers from JSON records. A record replaces what the graph holds of its paper; one without a title says nothing
 * of it and replaces nothing. The records stream: memory holds the ids that were met, not the papers.
 */
public final class PaperLoad {

    private static final String CITED_PAPERS = CypherFile.read(PaperLoad.class, "cited-papers");

    private final PaperLoadOptions options;
    private final LoadReport report;
    private final PaperWriter writer;
    private final PaperCleaner cleaner;
    private final PaperBatch batch = new PaperBatch();
    private final Set<String> cited;
    private final SeenIds seen = new SeenIds();
    private long usable;

    private PaperLoad(Graph graph, PaperLoadOptions options, LoadReport report) {
        this.options = options;
        this.report = report;
        this.writer = new PaperWriter(graph);
        this.cleaner = new PaperCleaner(report);
        this.cited = options.all()
                ? Set.of()
                : new HashSet<>(
                        graph.read(CITED_PAPERS, Map.of(), row -> row.get("id").asString()));
    }

    /**
     * Loads papers and settles what follows from them, which models cite their own papers among it.
     *
     * @param report where records that were rejected, left out, dropped or mended are counted
     * @throws InvalidInputException if no record of any source tells of a paper; the report then says why
     */
    public static void run(
            Graph graph, List<Source> sources, PaperLoadOptions options, LoadReport report, Progress progress) {
        PaperLoad load = new PaperLoad(graph, options, report);
        load.read(sources, progress);
        if (load.usable == 0) {
            throw report.nothingUsable(sources.size());
        }
        report.countLoaded(load.seen.size());
        PaperSettling.settle(graph, options.boilerplate(), report, progress);
    }

    private void read(List<Source> sources, Progress progress) {
        SourceReading reading = new SourceReading(sources, source -> new JsonRecords(source, report));
        reading.run(progress, "loading papers", (source, record) -> take(record));
        write();
    }

    private void take(JsonRecord record) {
        cleaner.clean(record, id -> isWanted(id, record)).ifPresent(paper -> {
            usable++;
            String id = paper.id().value();
            if (!seen.add(id)) {
                report.count(Rule.REPEATED_RECORD, record.place(), id);
            }
            batch.add(paper);
            if (batch.isFull()) {
                write();
            }
        });
    }

    /** Most papers of a whole snapshot are not, and are not looked at any closer. */
    private boolean isWanted(ArxivId id, JsonRecord record) {
        boolean isWanted = options.all() || cited.contains(id.value());
        if (!isWanted) {
            usable++;
            report.count(Rule.UNCITED_PAPER, record.place(), id.value());
        }
        return isWanted;
    }

    private void write() {
        List<PaperRecord> papers = batch.drain();
        if (!papers.isEmpty()) {
            writer.write(papers);
        }
    }
}
