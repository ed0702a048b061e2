package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.hub.AskOptions;
import io.hinterland.ingest.hub.HubClient;
import io.hinterland.ingest.hub.HubSettings;
import io.hinterland.ingest.hub.ModelCards;
import io.hinterland.ingest.hub.ModelCrawl;
import io.hinterland.ingest.hub.ModelFetch;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.write.LoadOptions;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Path;
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

    @Mixin
    private ModelScope scope = new ModelScope();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Models to ask for one by one, instead of a listing.")
    private List<String> ids = List.of();

    @Option(names = "--to", paramLabel = "FILE", description = "Where the models are written.")
    @Nullable
    private Path file;

    @Mixin
    private RestartOption restart = new RestartOption();

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
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
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
        if (file == null && !(parents && ids.isEmpty() && !scope.isOfChildren() && !load)) {
            throw new InvalidInputException(
                    "Name the file to write with --to, such as --to models-2026-11-21.jsonl.gz");
        }
        scope.refuseContradictions();
        if (!ids.isEmpty() && (complete || !scope.isWhole())) {
            throw new InvalidInputException(
                    "Models that are named are asked for one by one; leave out either their ids,"
                            + " or filters, --children-of and --complete");
        }
    }

    private void fetch(HubClient client, Optional<Graph> graph, LoadReport report) {
        Path to = Objects.requireNonNull(file);
        restart.apply(to);
        Path kept = answers == null ? to.toAbsolutePath().resolveSibling("hub-answers") : answers;
        Optional<ModelCards> withCards = cards ? Optional.of(new ModelCards(client, kept)) : Optional.empty();
        Progress progress = surroundings.progress();
        long models;
        if (!ids.isEmpty()) {
            List<ModelId> wanted = ids.stream().map(ModelId::parse).toList();
            models = ModelFetch.ids(client, wanted, withCards, kept, to, graph, report, progress);
        } else if (graph.isPresent()) {
            LoadOptions options = complete ? LoadOptions.defaults().asComplete() : LoadOptions.defaults();
            models = ModelCrawl.load(client, scope.wanted(), withCards, to, graph.get(), options, report, progress)
                    .models();
        } else {
            models = ModelCrawl.run(client, scope.wanted(), withCards, to, progress)
                    .models();
        }
        surroundings.out().println("%,d models written to %s".formatted(models, to));
    }

    private AskOptions parentOptions() {
        return new AskOptions(file == null ? scope.limit().orElse(Long.MAX_VALUE) : Long.MAX_VALUE, againAfter);
    }
}
