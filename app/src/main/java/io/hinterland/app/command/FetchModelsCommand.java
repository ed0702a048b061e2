package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.hub.AskOptions;
import io.hinterland.ingest.hub.CrawlScope;
import io.hinterland.ingest.hub.Derivatives;
import io.hinterland.ingest.hub.HubClient;
import io.hinterland.ingest.hub.HubSettings;
import io.hinterland.ingest.hub.ModelCards;
import io.hinterland.ingest.hub.ModelCrawl;
import io.hinterland.ingest.hub.ModelFetch;
import io.hinterland.ingest.hub.ModelFilter;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.write.LoadOptions;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Models to ask for one by one, instead of a listing.")
    private List<String> ids = List.of();

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

    @Option(names = "--to", paramLabel = "FILE", description = "Where the models are written.")
    @Nullable
    private Path file;

    @Option(names = "--cards", description = "Fetch each model's card too, into the field card of its record.")
    private boolean cards;

    @Option(
            names = "--answers",
            paramLabel = "DIR",
            description =
                    "Where cards and single models are kept with their ETags, so that what is unchanged is not fetched again. Default: hub-answers beside FILE.")
    @Nullable
    private Path answers;

    @Option(names = "--load", description = "Load the models into the graph as they come.")
    private boolean load;

    @Option(
            names = "--parents",
            description =
                    "Ask for the models that the graph has only as somebody's parent, after the load if there is one.")
    private boolean parents;

    @Option(
            names = "--again-after",
            paramLabel = "DAYS",
            description = "With --parents: ask again so long after the Hub did not have or show one. Default: 30.")
    private int againAfter = 30;

    @Option(
            names = "--complete",
            description = "With --load, and without a filter: models that the Hub lists no more are marked as gone.")
    private boolean complete;

    public FetchModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        refuseContradictions();
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        LoadReport report = new LoadReport();
        if (!load && !parents) {
            fetch(client, Optional.empty(), report);
            return ids.isEmpty() ? ExitCode.OK : outcome.tell(report, surroundings);
        }
        try (OpenGraph open = OpenGraph.openWithSchema(graphOptions.address(surroundings.variables()))) {
            if (file != null) {
                fetch(client, Optional.of(open.graph()).filter(graph -> load), report);
            }
            if (parents) {
                ModelFetch.parents(client, parentOptions(), open.graph(), report, surroundings.progress());
            }
        }
        return outcome.tell(report, surroundings);
    }

    private void refuseContradictions() {
        if (complete && !load) {
            throw new InvalidInputException("--complete says how to load, and needs --load");
        }
        if (file == null && !(parents && ids.isEmpty() && childrenOf == null && !load)) {
            throw new InvalidInputException(
                    "Name the file to write with --to, such as --to models-2026-11-21.jsonl.gz");
        }
        if (depth != null && childrenOf == null) {
            throw new InvalidInputException("--depth says how far --children-of goes, and needs it");
        }
        if (!ids.isEmpty() && (childrenOf != null || complete || !filter().isWhole())) {
            throw new InvalidInputException(
                    "Models that are named are asked for one by one; leave out either their ids,"
                            + " or filters, --children-of and --complete");
        }
    }

    private void fetch(HubClient client, Optional<Graph> graph, LoadReport report) {
        Path to = Objects.requireNonNull(file);
        Path kept = answers == null ? to.toAbsolutePath().resolveSibling("hub-answers") : answers;
        Optional<ModelCards> withCards = cards ? Optional.of(new ModelCards(client, kept)) : Optional.empty();
        Progress progress = surroundings.progress();
        long models;
        if (!ids.isEmpty()) {
            List<ModelId> wanted = ids.stream().map(ModelId::parse).toList();
            models = ModelFetch.ids(client, wanted, withCards, kept, to, graph, report, progress);
        } else if (graph.isPresent()) {
            LoadOptions options = complete ? LoadOptions.defaults().asComplete() : LoadOptions.defaults();
            models = ModelCrawl.load(client, scope(), withCards, to, graph.get(), options, report, progress)
                    .models();
        } else {
            models = ModelCrawl.run(client, scope(), withCards, to, progress).models();
        }
        surroundings.out().println("%,d models written to %s".formatted(models, to));
    }

    private AskOptions parentOptions() {
        return new AskOptions(file == null && limit != null ? limit : Long.MAX_VALUE, againAfter);
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

    private CrawlScope scope() {
        ModelFilter filter = filter();
        if (childrenOf == null) {
            return filter;
        }
        if (!filter.withoutLimit().isWhole()) {
            throw new InvalidInputException("With --children-of there is no filter but --limit, not " + filter);
        }
        return new Derivatives(
                ModelId.parse(childrenOf), Optional.ofNullable(depth).orElse(1), Optional.ofNullable(limit));
    }
}
