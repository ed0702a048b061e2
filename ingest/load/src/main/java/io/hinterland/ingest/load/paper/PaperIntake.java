package io.hinterland.ingest.load.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.load.upsert.SeenIds;
import io.hinterland.schema.identity.ArxivId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes papers in as they come: leaves out those that no model cites, unless all are wanted, cleans the others, and
 * writes them in batches. Memory holds the ids that were met, not the papers.
 */
public final class PaperIntake {

    private static final String CITED_PAPERS = CypherFile.read(PaperIntake.class, "cited-papers");

    private final boolean all;
    private final LoadReport report;
    private final PaperWriter writer;
    private final PaperCleaner cleaner;
    private final PaperBatch batch = new PaperBatch();
    private final Set<String> cited;
    private final SeenIds seen = new SeenIds();
    private long usable;

    /** @param network where is told that something changes */
    public PaperIntake(Graph graph, boolean all, NetworkChanges network, LoadReport report) {
        this.all = all;
        this.report = report;
        this.writer = new PaperWriter(graph, network);
        this.cleaner = new PaperCleaner(report);
        this.cited = all
                ? Set.of()
                : new HashSet<>(
                        graph.read(CITED_PAPERS, Map.of(), row -> row.get("id").asString()));
    }

    void take(JsonRecord record) {
        keep(cleaner.clean(record, id -> isWanted(id, record.place())), record.place());
    }

    public void take(PrintedPaper paper, Place place) {
        keep(cleaner.clean(paper, place, id -> isWanted(id, place)), place);
    }

    /** Most papers of a whole snapshot are not, and are not looked at any closer. */
    private boolean isWanted(ArxivId id, Place place) {
        boolean isWanted = all || cited.contains(id.value());
        if (!isWanted) {
            usable++;
            report.count(Rule.UNCITED_PAPER, place, id.value());
        }
        return isWanted;
    }

    private void keep(Optional<PaperRecord> cleaned, Place place) {
        cleaned.ifPresent(paper -> {
            usable++;
            String id = paper.id().value();
            if (!seen.add(id)) {
                report.count(Rule.REPEATED_RECORD, place, id);
            }
            batch.add(paper);
            if (batch.isFull()) {
                write();
            }
        });
    }

    /** Writes what was taken and not written yet. */
    public void write() {
        List<PaperRecord> papers = batch.drain();
        if (!papers.isEmpty()) {
            writer.write(papers);
        }
    }

    /** Returns how many different papers were taken in. */
    public long loaded() {
        return seen.size();
    }

    /** Returns whether any record told of a paper, wanted or not. */
    boolean hasMetAny() {
        return usable > 0;
    }
}
