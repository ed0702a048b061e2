package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.work.AskedPaper;
import io.hinterland.ingest.fetch.work.WorkClient;
import io.hinterland.ingest.load.paper.PaperSettling;
import io.hinterland.ingest.load.settle.FinalStep;
import io.hinterland.ingest.load.work.WorkIntake;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a service what it knows of the papers that models cite. What comes is written as it comes, and so is which
 * papers were asked for: if interrupted, rerun.
 */
public final class WorkFetch {

    private static final String TO_ASK = CypherFile.read(WorkFetch.class, "papers-to-ask");
    private static final String MARK_ASKED = CypherFile.read(WorkFetch.class, "mark-source-asked");

    private final Graph graph;
    private final WorkClient client;
    private final LoadReport report;
    private final WorkIntake intake;

    private WorkFetch(Graph graph, WorkClient client, LoadReport report) {
        this.graph = graph;
        this.client = client;
        this.report = report;
        this.intake = new WorkIntake(graph, client.source(), report);
    }

    /**
     * Fetches and settles what follows.
     *
     * @param limit how many papers are asked for at most, the most cited first
     * @param again whether papers are asked for that were asked for before
     * @throws UnavailableException if the service stops answering; what came until then is kept and settled
     */
    public static void run(
            Graph graph, WorkClient client, long limit, boolean again, LoadReport report, Progress progress) {
        if (limit < 1) {
            throw new InvalidInputException("A limit of " + limit + " fetches nothing; give 1 or more");
        }
        List<AskedPaper> papers = graph
                .read(
                        TO_ASK,
                        Map.of("source", client.source().word(), "again", again),
                        row -> new AskedPaper(
                                new ArxivId(row.get("id").asString()),
                                Optional.ofNullable(row.get("doi").asString(null))))
                .stream()
                .filter(client::canHave)
                .limit(limit)
                .toList();
        report.outcome("papers requested from " + client.source().title(), papers.size());
        FinalStep.after(
                () -> new WorkFetch(graph, client, report).fetch(papers, progress),
                () -> PaperSettling.settle(graph, Optional.empty(), report, progress));
    }

    private void fetch(List<AskedPaper> papers, Progress progress) {
        String task = "fetching from " + client.source().title();
        try (Progress.Work work = progress.start(task, papers.size(), "papers")) {
            for (int start = 0; start < papers.size(); start += client.mostPapers()) {
                List<AskedPaper> some = papers.subList(start, Math.min(start + client.mostPapers(), papers.size()));
                take(some, ask(some));
                work.advance(some.size());
            }
        }
    }

    private WorkClient.WorkAnswer ask(List<AskedPaper> papers) {
        try {
            return client.ask(papers);
        } catch (UnavailableException failure) {
            throw new UnavailableException(
                    failure.getMessage() + ". What was fetched so far is in the graph; rerun the command to continue",
                    failure);
        }
    }

    private void take(List<AskedPaper> asked, WorkClient.WorkAnswer answer) {
        Place place = Place.whole(client.source().title());
        Set<String> told = new HashSet<>();
        answer.records().forEach(record -> {
            report.countRead();
            told.addAll(intake.take(new JsonRecord(place, record)));
        });
        intake.write();
        List<String> ids = asked.stream().map(paper -> paper.id().value()).toList();
        graph.write(
                MARK_ASKED,
                Map.of(
                        "papers",
                        ids,
                        "source",
                        client.source().word(),
                        "day",
                        LocalDate.ofInstant(client.now(), ZoneOffset.UTC).toString()));
        answer.refused().forEach(id -> report.count(Rule.SOURCE_REFUSED, place, id));
        ids.stream().filter(id -> !told.contains(id)).forEach(id -> report.count(Rule.SOURCE_UNKNOWN, place, id));
    }
}
