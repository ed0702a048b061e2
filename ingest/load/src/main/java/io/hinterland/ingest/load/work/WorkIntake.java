package io.hinterland.ingest.load.work;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.work.PrintedWork;
import io.hinterland.ingest.clean.work.Work;
import io.hinterland.ingest.clean.work.WorkSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the records of one source in as they come: joins them to the papers of the graph by what they name, leaves out
 * the others, and keeps them in batches. Memory holds the names of the graph's papers, not the records.
 */
public final class WorkIntake {

    private static final int MOST_WORKS = 1_000;

    private final WorkSource source;
    private final LoadReport report;
    private final WorkStore store;
    private final KnownPapers known;
    private final Map<String, List<Work>> batch = new LinkedHashMap<>();
    private final Set<String> described = new HashSet<>();
    private int inBatch;
    private long usable;

    public WorkIntake(Graph graph, WorkSource source, LoadReport report) {
        this.source = source;
        this.report = report;
        this.store = new WorkStore(graph);
        this.known = KnownPapers.read(graph);
    }

    /** Takes what a record, or an answer with several records, tells. Returns the papers that it is about. */
    public Set<String> take(JsonRecord record) {
        Set<String> papers = new HashSet<>();
        Remarks remarks = new Remarks(record.place(), report);
        for (PrintedWork work : source.works(record.json(), remarks)) {
            Optional<String> id = work.id();
            if (id.isEmpty()) {
                remarks.reject("a record without an id of " + source.title());
            } else {
                usable++;
                papers.addAll(take(work, id.get(), remarks));
            }
        }
        return papers;
    }

    private Collection<String> take(PrintedWork work, String id, Remarks remarks) {
        Set<String> papers =
                known.of(work.identifiers().stream().map(Work::text).toList());
        if (papers.isEmpty()) {
            remarks.count(Rule.FOREIGN_WORK, id);
            return papers;
        }
        Work read = work.work(source, id);
        if (source == WorkSource.PAPERS_WITH_CODE && read.code().isEmpty()) {
            remarks.count(Rule.REPOSITORY_ELSEWHERE, id);
            return papers;
        }
        papers.forEach(paper ->
                batch.computeIfAbsent(paper, first -> new ArrayList<>()).add(read));
        described.addAll(papers);
        report.countLoaded(1);
        if (++inBatch >= MOST_WORKS) {
            write();
        }
        return papers;
    }

    /** Writes what was taken and not written yet. */
    public void write() {
        if (!batch.isEmpty()) {
            store.add(batch);
            batch.clear();
            inBatch = 0;
        }
    }

    /** Returns how many papers were told of. */
    public long papers() {
        return described.size();
    }

    /** Returns whether any record could be read, of a paper of the graph or not. */
    public boolean hasMetAny() {
        return usable > 0;
    }
}
