package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.arxiv.ArxivClient;
import io.hinterland.ingest.fetch.arxiv.OaiClient;
import io.hinterland.ingest.load.fetched.PaperFetch;
import io.hinterland.ingest.load.fetched.PaperHarvest;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland fetch papers}. */
@Command(
        name = "papers",
        description = {
            "Fetches missing metadata of cited papers from arXiv.",
            "Requests a hundred papers every three seconds, as arXiv requires. If interrupted, rerun: it resumes.",
            "With --since, harvests day by day what changed in arXiv, limited to papers that models cite."
        },
        footer = {"", "Example: hinterland fetch papers --limit 500"})
public final class FetchPapersCommand extends GraphLoad {

    @Mixin
    private RolesOption roles = new RolesOption();

    @Option(names = "--limit", paramLabel = "N", description = "Maximum number of papers.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--retry-unknown", description = "Retry papers that arXiv did not find.")
    private boolean retryUnknown;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Harvest changes on or after this date, such as the date of a snapshot, 2026-08-22.")
    @Nullable
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "With --since: last day. Default: yesterday (UTC).")
    @Nullable
    private LocalDate until;

    @Option(names = "--set", paramLabel = "NAME", description = "With --since: only this arXiv set, such as cs.")
    @Nullable
    private String set;

    @Option(names = "--all", description = "With --since: also keep papers that no model in the graph cites.")
    private boolean all;

    public FetchPapersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        // A harvest of all papers needs no graph to begin with; the other questions come from one.
        try (OpenGraph open =
                all ? graphOptions.openWithSchema(surroundings) : graphOptions.openToChange(surroundings)) {
            if (since == null) {
                fetch(open.graph(), report);
            } else {
                PaperHarvest.run(open.graph(), OaiClient.live(), harvest(since), report, surroundings.progress());
            }
        }
        return outcome.tell(report, surroundings);
    }

    private void fetch(Graph graph, LoadReport report) {
        if (until != null || set != null || all) {
            throw new InvalidInputException("--until, --set and --all say what to harvest, and need --since");
        }
        PaperFetch.Options options = new PaperFetch.Options(limit, retryUnknown, roles.papers());
        PaperFetch.run(graph, ArxivClient.live(), options, Clock.systemUTC(), report, surroundings.progress());
    }

    private PaperHarvest.Options harvest(LocalDate first) {
        LocalDate last = Optional.ofNullable(until)
                .orElseGet(() -> LocalDate.now(Clock.systemUTC()).minusDays(1));
        return new PaperHarvest.Options(first, last, Optional.ofNullable(set), all, roles.papers());
    }
}
