package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.arxiv.ArxivClient;
import io.hinterland.ingest.arxiv.PaperFetch;
import io.hinterland.ingest.arxiv.PaperFetchOptions;
import io.hinterland.ingest.report.LoadReport;
import java.time.Clock;
import java.util.concurrent.Callable;
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
            "interrupted; the next call goes on from there."
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

    public FetchPapersCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PaperFetchOptions options = PaperFetchOptions.defaults().withLimit(limit);
        LoadReport report = new LoadReport();
        try (OpenGraph open = OpenGraph.openWithSchema(graphOptions.address(surroundings.variables()))) {
            PaperFetch.run(
                    open.graph(),
                    ArxivClient.live(),
                    retryUnknown ? options.retryingUnknown() : options,
                    Clock.systemUTC(),
                    report,
                    surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }
}
