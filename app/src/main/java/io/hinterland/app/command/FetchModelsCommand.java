package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.hub.CrawlOutcome;
import io.hinterland.ingest.hub.CrawlScope;
import io.hinterland.ingest.hub.Derivatives;
import io.hinterland.ingest.hub.HubClient;
import io.hinterland.ingest.hub.HubSettings;
import io.hinterland.ingest.hub.ModelCrawl;
import io.hinterland.ingest.hub.ModelFilter;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.write.LoadOptions;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
            "Writes the listing of the Hugging Face Hub, or a part of it, to a file of gzip JSON lines,",
            "and into the graph with --load.",
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

    @Option(
            names = "--children-of",
            paramLabel = "ID",
            description = "Models that derive from this one, instead of a listing.")
    @Nullable
    private String childrenOf;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "With --children-of: 1 for children (the default), 2 for theirs as well, and so on.")
    @Nullable
    private Integer depth;

    @Option(names = "--limit", paramLabel = "N", description = "At most this many models.")
    @Nullable
    private Long limit;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "Where the listing is written.")
    private Path file = Path.of("models.jsonl.gz");

    @Option(names = "--load", description = "Load the models into the graph as they come.")
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
        if (complete && !load) {
            throw new InvalidInputException("--complete says how to load, and needs --load");
        }
        CrawlScope scope = scope();
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        if (!load) {
            tell(ModelCrawl.run(client, scope, file, surroundings.progress()));
            return ExitCode.OK;
        }
        LoadReport report = new LoadReport();
        try (OpenGraph open = OpenGraph.openWithSchema(graphOptions.address(surroundings.variables()))) {
            LoadOptions options = complete ? LoadOptions.defaults().asComplete() : LoadOptions.defaults();
            tell(ModelCrawl.load(client, scope, file, open.graph(), options, report, surroundings.progress()));
        }
        return outcome.tell(report, surroundings);
    }

    private void tell(CrawlOutcome crawl) {
        surroundings.out().println("%,d models written to %s".formatted(crawl.models(), file));
    }

    private CrawlScope scope() {
        ModelFilter filter = new ModelFilter(
                Optional.ofNullable(pipeline),
                Optional.ofNullable(library),
                Optional.ofNullable(author),
                Optional.ofNullable(since)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                Optional.ofNullable(limit));
        if (childrenOf == null) {
            if (depth != null) {
                throw new InvalidInputException("--depth says how far --children-of goes, and needs it");
            }
            return filter;
        }
        if (!filter.withoutLimit().isWhole()) {
            throw new InvalidInputException("With --children-of there is no filter but --limit, not " + filter);
        }
        return new Derivatives(
                ModelId.parse(childrenOf), Optional.ofNullable(depth).orElse(1), Optional.ofNullable(limit));
    }
}
