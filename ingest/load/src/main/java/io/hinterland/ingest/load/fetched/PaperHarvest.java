package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.arxiv.OaiClient;
import io.hinterland.ingest.load.paper.PaperIntake;
import io.hinterland.ingest.load.paper.PaperSettling;
import io.hinterland.ingest.load.settle.FinalStep;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Takes in what changed in arXiv since a day, one day after the other: whatever happens, the days that are done are in
 * the graph, and the failure names the day to continue with.
 */
public final class PaperHarvest {

    private final OaiClient arxiv;
    private final Options options;
    private final LoadReport report;
    private final PaperIntake intake;

    private PaperHarvest(Graph graph, OaiClient arxiv, Options options, NetworkChanges network, LoadReport report) {
        this.arxiv = arxiv;
        this.options = options;
        this.report = report;
        this.intake = new PaperIntake(graph, options.all(), network, report);
    }

    /**
     * Harvests and settles what follows.
     *
     * @throws UnavailableException if arXiv stops answering; the message names the day to continue with
     */
    public static void run(Graph graph, OaiClient arxiv, Options options, LoadReport report, Progress progress) {
        NetworkChanges network = new NetworkChanges(graph, options.roles());
        PaperHarvest harvest = new PaperHarvest(graph, arxiv, options, network, report);
        FinalStep.after(() -> harvest.harvest(progress), () -> {
            harvest.intake.write();
            report.countLoaded(harvest.intake.loaded());
            PaperSettling.settle(graph, options.roles(), network, report, progress);
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
            arxiv.readDay(day, options.set(), this::take);
        } catch (UnavailableException failure) {
            throw new UnavailableException(
                    failure.getMessage() + ". What changed before " + day + " is in the graph; continue with --since "
                            + day,
                    failure);
        }
    }

    private void take(OaiClient.Page page) {
        page.papers().forEach(paper -> {
            report.countRead();
            intake.take(paper, Place.whole("arXiv " + paper.id()));
        });
        page.deleted().forEach(id -> report.count(Rule.ARXIV_DELETED, Place.whole("arXiv"), id));
    }

    /**
     * What is to be harvested.
     *
     * @param since the first day
     * @param until the last day
     * @param set one of arXiv's sets, such as {@code cs}; nothing for all
     * @param all whether papers that no model cites are kept too
     * @param roles papers that the graph keeps from now on, in place of those that were added to it before
     */
    public record Options(
            LocalDate since, LocalDate until, Optional<String> set, boolean all, Optional<PaperRoles> roles) {

        public Options {
            if (until.isBefore(since)) {
                throw new InvalidInputException("There is no day from " + since + " to " + until);
            }
        }
    }
}
