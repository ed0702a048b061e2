package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.hub.CrawlOutcome;
import io.hinterland.ingest.hub.HubClient;
import io.hinterland.ingest.hub.HubSettings;
import io.hinterland.ingest.hub.ModelCrawl;
import io.hinterland.ingest.hub.ModelFilter;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.settle.BoilerplatePapers;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.write.LoadOptions;
import io.hinterland.ingest.write.ModelLoad;
import io.hinterland.schema.failure.InvalidInputException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland fetch models}. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the listing of the Hugging Face Hub, or a part of it, to a file of gzip JSON lines.",
            "What has come is kept when it is interrupted; the same command goes on from there.",
            "HF_TOKEN, where it is set, gives a higher rate; HF_ENDPOINT names another Hub."
        })
public final class FetchModelsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private LoadOutcome outcome = new LoadOutcome();

    @Option(names = "--pipeline", paramLabel = "NAME", description = "Models of this pipeline alone.")
    @Nullable
    private String pipeline;

    @Option(names = "--library", paramLabel = "NAME", description = "Models of this library alone.")
    @Nullable
    private String library;

    @Option(names = "--author", paramLabel = "NAME", description = "Models of this account alone.")
    @Nullable
    private String author;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Models changed on this day (UTC), such as 2026-08-22, or later.")
    @Nullable
    private LocalDate since;

    @Option(names = "--limit", paramLabel = "N", description = "At most this many models.")
    @Nullable
    private Long limit;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "Where the listing is written.")
    private Path file = Path.of("models.jsonl.gz");

    @Option(names = "--load", description = "Load the file into the graph once it is whole.")
    private boolean load;

    @Option(
            names = "--complete",
            description = "With --load, and without a filter: models that the Hub lists no more are marked as gone.")
    private boolean complete;

    public FetchModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ModelFilter filter = filter();
        refuseIncomplete(filter);
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        CrawlOutcome crawl = ModelCrawl.run(client, filter, file, surroundings.progress());
        surroundings.out().println("%,d models written to %s".formatted(crawl.models(), file));
        return load && crawl.models() > 0 ? load(crawl.startedAt()) : ExitCode.OK;
    }

    private ModelFilter filter() {
        return new ModelFilter(
                Optional.ofNullable(pipeline),
                Optional.ofNullable(library),
                Optional.ofNullable(author),
                Optional.ofNullable(since)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Optional.ofNullable(limit));
    }

    private void refuseIncomplete(ModelFilter filter) {
        if (complete && !load) {
            throw new InvalidInputException("--complete says how to load, and needs --load");
        }
        if (complete && !filter.isNone()) {
            throw new InvalidInputException(
                    "A listing with a filter (" + filter + ") is not complete; leave out the filter, or --complete");
        }
    }

    /** The listing shows the Hub of the day on which the crawl began. */
    private int load(Instant startedAt) {
        LoadReport report = new LoadReport();
        LocalDate day = LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
        try (OpenGraph open = OpenGraph.openWithSchema(graphOptions.address(surroundings.variables()))) {
            ModelLoad.run(
                    open.graph(),
                    List.of(Source.file(file)),
                    new LoadOptions(complete, Optional.of(day), BoilerplatePapers.shipped()),
                    report,
                    surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }
}
