package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubSettings;
import io.hinterland.ingest.fetch.hub.ModelCards;
import io.hinterland.ingest.fetch.hub.ModelCrawl;
import io.hinterland.ingest.load.fetched.CrawlLoad;
import io.hinterland.ingest.load.fetched.ModelFetch;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland fetch models}. */
@Command(
        name = "models",
        description = {
            "Fetches models from the Hugging Face Hub into a file of gzipped JSON lines; with --load, also into the graph.",
            "If interrupted, rerun the same command: it resumes where it stopped.",
            "HF_TOKEN, if set, allows a higher request rate; HF_ENDPOINT sets another Hub."
        },
        footer = {"", "Example: hinterland fetch models --to models.jsonl.gz --pipeline text-generation"})
public final class FetchModelsCommand extends GraphLoad {

    @Mixin
    private ModelScope scope = new ModelScope();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Models to fetch one by one, instead of a listing.")
    private List<String> ids = List.of();

    @Option(names = "--to", paramLabel = "FILE", description = "File to write the models to.")
    @Nullable
    private Path file;

    @Mixin
    private RestartOption restart = new RestartOption();

    @Option(names = "--cards", description = "Also fetch the card of each model into the field 'card' of its record.")
    private boolean cards;

    @Option(
            names = "--answers",
            paramLabel = "DIR",
            description =
                    "Cache directory for cards and single models with their ETags; unchanged ones are not fetched again. Default: hub-answers next to FILE.")
    @Nullable
    private Path answers;

    @Option(names = "--load", description = "Load the models into the graph as they arrive.")
    private boolean load;

    @Option(
            names = "--parents",
            description =
                    "Fetch the models that the graph knows only as a parent of others; runs after the load, if any.")
    private boolean parents;

    @Option(
            names = "--again-after",
            paramLabel = "DAYS",
            description =
                    "With --parents: days before a model that the Hub did not return is requested again. Default: 30.")
    private int againAfter = 30;

    @Option(
            names = "--complete",
            description = "With --load and no filter: mark models that the Hub no longer lists as gone.")
    private boolean complete;

    public FetchModelsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        refuseContradictions();
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        LoadReport report = new LoadReport();
        if (!load && !parents) {
            fetch(client, Optional.empty(), report);
            return ids.isEmpty() ? outcome.tellRejected(report, surroundings) : outcome.tell(report, surroundings);
        }
        try (OpenGraph open =
                load ? graphOptions.openWithSchema(surroundings) : graphOptions.openToChange(surroundings)) {
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
            throw new InvalidInputException("Set the output file with --to, such as --to models-2026-11-21.jsonl.gz");
        }
        scope.refuseContradictions();
        if (!ids.isEmpty() && (complete || !scope.isWhole())) {
            throw new InvalidInputException("Named models are fetched one by one; remove either the ids or the filters,"
                    + " --children-of and --complete");
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
            List<ModelId> wanted = ids.stream().map(ModelId::parseReference).toList();
            models = ModelFetch.ids(client, wanted, withCards, kept, to, graph, report, progress);
        } else if (graph.isPresent()) {
            LoadOptions options = complete ? LoadOptions.defaults().asComplete() : LoadOptions.defaults();
            models = CrawlLoad.load(client, scope.wanted(), withCards, to, graph.get(), options, report, progress)
                    .models();
        } else {
            models = ModelCrawl.run(client, scope.wanted(), withCards, to, report, progress)
                    .models();
        }
        surroundings.out().println("%,d models written to %s".formatted(models, to));
    }

    private AskOptions parentOptions() {
        return new AskOptions(file == null ? scope.limit().orElse(Long.MAX_VALUE) : Long.MAX_VALUE, againAfter);
    }
}
