package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.arxiv.ArxivClient;
import io.hinterland.ingest.load.paper.PaperSettling;
import io.hinterland.ingest.load.paper.PaperWriter;
import io.hinterland.ingest.load.settle.FinalStep;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches the metadata of cited papers that lack it. What arXiv answers is written as it comes, and so is what arXiv
 * does not know: if interrupted, rerun.
 */
public final class PaperFetch {

    private static final String MISSING_PAPERS = CypherFile.read(PaperFetch.class, "missing-papers");
    private static final String MARK_UNKNOWN = CypherFile.read(PaperFetch.class, "mark-unknown");

    private final Graph graph;
    private final ArxivClient arxiv;
    private final Clock clock;
    private final LoadReport report;
    private final PaperCleaner cleaner;
    private final NetworkChanges network;
    private final PaperWriter writer;

    private PaperFetch(Graph graph, ArxivClient arxiv, Optional<PaperRoles> roles, Clock clock, LoadReport report) {
        this.graph = graph;
        this.arxiv = arxiv;
        this.clock = clock;
        this.report = report;
        this.cleaner = new PaperCleaner(report);
        this.network = new NetworkChanges(graph, roles);
        this.writer = new PaperWriter(graph, network);
    }

    /**
     * Fetches papers and settles what follows from them.
     *
     * @param clock tells the day on which arXiv did not know a paper
     * @throws UnavailableException if arXiv stops answering; what was fetched until then is kept and settled
     */
    public static void run(
            Graph graph, ArxivClient arxiv, Options options, Clock clock, LoadReport report, Progress progress) {
        List<ArxivId> missing = graph.read(
                MISSING_PAPERS,
                Map.of("retryUnknown", options.retryUnknown(), "limit", options.limit()),
                row -> new ArxivId(row.get("id").asString()));
        report.outcome("papers without metadata requested", missing.size());
        PaperFetch fetch = new PaperFetch(graph, arxiv, options.roles(), clock, report);
        FinalStep.after(
                () -> fetch.fetch(missing, progress),
                () -> PaperSettling.settle(graph, options.roles(), fetch.network, report, progress));
    }

    private void fetch(List<ArxivId> missing, Progress progress) {
        try (Progress.Work work = progress.start("fetching papers from arXiv", missing.size(), "papers")) {
            for (int start = 0; start < missing.size(); start += ArxivClient.MOST_IDS) {
                int end = Math.min(start + ArxivClient.MOST_IDS, missing.size());
                take(ask(missing.subList(start, end)));
                work.advance(end - start);
            }
        }
    }

    private ArxivClient.PapersAnswer ask(List<ArxivId> ids) {
        try {
            return arxiv.ask(ids);
        } catch (UnavailableException failure) {
            throw new UnavailableException(
                    failure.getMessage() + ". What was fetched so far is in the graph; rerun the command to continue",
                    failure);
        }
    }

    private void take(ArxivClient.PapersAnswer answer) {
        List<PaperRecord> papers =
                answer.papers().stream().flatMap(paper -> clean(paper).stream()).toList();
        writer.write(papers);
        report.countLoaded(papers.size());
        markUnknown(answer.unknown(), Rule.ARXIV_UNKNOWN);
        markUnknown(answer.refused(), Rule.ARXIV_REFUSED);
    }

    private Optional<PaperRecord> clean(PrintedPaper paper) {
        report.countRead();
        return cleaner.clean(paper, Place.whole(paper.id()));
    }

    private void markUnknown(List<ArxivId> ids, Rule rule) {
        if (!ids.isEmpty()) {
            List<String> values = ids.stream().map(ArxivId::value).toList();
            graph.write(MARK_UNKNOWN, Map.of("ids", values, "day", LocalDate.now(clock)));
            values.forEach(id -> report.count(rule, Place.whole("arXiv"), id));
        }
    }

    /**
     * Which papers are to be fetched.
     *
     * @param limit how many at most, the most cited first
     * @param retryUnknown whether to ask again for papers that arXiv did not know before
     * @param roles papers that the graph keeps from now on, in place of those that were added to it before
     */
    public record Options(long limit, boolean retryUnknown, Optional<PaperRoles> roles) {

        public Options {
            if (limit < 1) {
                throw new InvalidInputException("A limit of " + limit + " fetches nothing; give 1 or more");
            }
        }

        /** Fetches every cited paper that lacks metadata, except those that arXiv is known not to know. */
        public static Options defaults() {
            return new Options(Long.MAX_VALUE, false, Optional.empty());
        }

        public Options withLimit(long limit) {
            return new Options(limit, retryUnknown, roles);
        }

        public Options retryingUnknown() {
            return new Options(limit, true, roles);
        }
    }
}
