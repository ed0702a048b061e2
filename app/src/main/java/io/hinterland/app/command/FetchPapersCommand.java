package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.arxiv.ArxivClient;
import io.hinterland.ingest.arxiv.HarvestOptions;
import io.hinterland.ingest.arxiv.OaiClient;
import io.hinterland.ingest.arxiv.PaperFetch;
import io.hinterland.ingest.arxiv.PaperFetchOptions;
import io.hinterland.ingest.arxiv.PaperHarvest;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.settle.BoilerplatePapers;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland fetch papers}. */
@Command(
        name = "papers",
        mixinStandardHelpOptions = true,
        description = {
            "Asks arXiv for the papers that models cite and whose metadata the graph lacks.",
            "It asks for a hundred papers every three seconds, as arXiv demands. What has come is kept when it is",
            "interrupted; the next call goes on from there.",
            "With --since it takes in, day by day, what changed in arXiv, of the papers that models cite."
        })
public final class FetchPapersCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private LoadOutcome outcome = new LoadOutcome();

    @Option(names = "--limit", paramLabel = "N", description = "Ask for at most this many papers.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--retry-unknown", description = "Ask again for papers that arXiv did not know.")
    private boolean retryUnknown;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Harvest what changed on this day, such as 2026-08-22, or later: the day of a snapshot.")
    @Nullable
    private LocalDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "With --since: the last day (default: yesterday, UTC).")
    @Nullable
    private LocalDate until;

    @Option(names = "--set", paramLabel = "NAME", description = "With --since: one of arXiv's sets alone, such as cs.")
    @Nullable
    private String set;

    @Option(names = "--all", description = "With --since: keep papers too that no model in the graph cites.")
    private boolean all;

    public FetchPapersCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
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
        PaperFetchOptions options = PaperFetchOptions.defaults().withLimit(limit);
        PaperFetch.run(
                graph,
                ArxivClient.live(),
                retryUnknown ? options.retryingUnknown() : options,
                Clock.systemUTC(),
                report,
                surroundings.progress());
    }

    private HarvestOptions harvest(LocalDate first) {
        LocalDate last = Optional.ofNullable(until)
                .orElseGet(() -> LocalDate.now(Clock.systemUTC()).minusDays(1));
        return new HarvestOptions(first, last, Optional.ofNullable(set), all, BoilerplatePapers.shipped());
    }
}
