package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.arxiv.OaiClient;
import io.hinterland.ingest.fetch.arxiv.OaiPage;
import io.hinterland.ingest.load.paper.PaperIntake;
import io.hinterland.ingest.load.paper.PaperSettling;
import io.hinterland.ingest.load.settle.Closing;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.UnavailableException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes in what changed in arXiv since a day, one day after the other: whatever happens, the days that are done are in
 * the graph, and the failure names the day to go on with. A token that arXiv takes no more costs the pages of one day.
 */
public final class PaperHarvest {

    private static final int MOST_BEGINNINGS = 3;

    private final OaiClient arxiv;
    private final HarvestOptions options;
    private final LoadReport report;
    private final PaperIntake intake;

    private PaperHarvest(Graph graph, OaiClient arxiv, HarvestOptions options, LoadReport report) {
        this.arxiv = arxiv;
        this.options = options;
        this.report = report;
        this.intake = new PaperIntake(graph, options.all(), report);
    }

    /**
     * Harvests and settles what follows.
     *
     * @throws UnavailableException if arXiv stops to answer; the message names the day to go on with
     */
    public static void run(Graph graph, OaiClient arxiv, HarvestOptions options, LoadReport report, Progress progress) {
        PaperHarvest harvest = new PaperHarvest(graph, arxiv, options, report);
        Closing.after(() -> harvest.harvest(progress), () -> {
            harvest.intake.write();
            report.countLoaded(harvest.intake.loaded());
            PaperSettling.settle(graph, options.boilerplate(), report, progress);
        });
    }

    private void harvest(Progress progress) {
        long days = ChronoUnit.DAYS.between(options.since(), options.until()) + 1;
        try (Progress.Work work = progress.start("harvesting arXiv", days, "days")) {
            for (LocalDate day = options.since(); !day.isAfter(options.until()); day = day.plusDays(1)) {
                harvest(day);
                work.advance(1);
            }
        }
    }

    private void harvest(LocalDate day) {
        try {
            int beginnings = 1;
            while (!isHarvested(day)) {
                if (++beginnings > MOST_BEGINNINGS) {
                    throw new UnavailableException(
                            "arXiv takes its own resumption tokens no more, " + MOST_BEGINNINGS + " times on end");
                }
            }
        } catch (UnavailableException failure) {
            throw new UnavailableException(
                    failure.getMessage() + ". What changed before " + day + " is taken in; go on with --since " + day,
                    failure);
        }
    }

    /** Returns whether all pages of the day came; if not, the day is to be begun anew. */
    private boolean isHarvested(LocalDate day) {
        Set<String> tokens = new HashSet<>();
        OaiPage page = arxiv.first(day, options.set());
        while (true) {
            if (page.says("badResumptionToken")) {
                return false;
            }
            take(page);
            if (page.token().isEmpty()) {
                return true;
            }
            String token = page.token().get();
            if (!tokens.add(token)) {
                throw new UnavailableException("arXiv gives the same resumption token twice");
            }
            page = arxiv.next(token);
        }
    }

    private void take(OaiPage page) {
        page.error().filter(code -> !code.equals("noRecordsMatch")).ifPresent(code -> {
            throw new UnavailableException("arXiv answers with the error " + code);
        });
        page.papers().forEach(paper -> {
            report.countRead();
            intake.take(paper, Place.whole("arXiv " + paper.id()));
        });
        page.deleted().forEach(id -> report.count(Rule.ARXIV_DELETED, Place.whole("arXiv"), id));
    }
}
