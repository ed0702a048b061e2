package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.fetch.hub.FetchedModels;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.ModelCards;
import io.hinterland.ingest.fetch.hub.SingleModels;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the Hub for models one by one. */
public final class ModelFetch {

    /** So many are asked for before they are loaded together. */
    static final int GROUP = 500;

    private static final String UNLISTED_PARENTS = CypherFile.read(ModelFetch.class, "unlisted-parents");

    private final HubClient client;
    private final SingleModels models;
    private final Progress progress;

    private ModelFetch(HubClient client, Optional<Path> answers, Progress progress) {
        this.client = client;
        this.models = new SingleModels(client, answers);
        this.progress = progress;
    }

    /**
     * Writes models to a file, and takes them to the graph, where there is one.
     *
     * @param cards where each model's card is to be in its record
     * @param answers the folder in which answers are kept with their ETags
     * @return how many models were written
     * @throws InvalidInputException if the file is there already or cannot be written
     * @throws UnavailableException if the Hub stops to answer; nothing is written then
     */
    public static long ids(
            HubClient client,
            List<ModelId> ids,
            Optional<ModelCards> cards,
            Path answers,
            Path file,
            Optional<Graph> graph,
            LoadReport report,
            Progress progress) {
        ModelFetch fetch = new ModelFetch(client, Optional.of(answers), progress);
        if (Files.exists(file)) {
            throw new InvalidInputException(file + " already exists; name another file");
        }
        FetchedModels fetched = new FetchedModels();
        fetch.ask(ids.stream().map(ModelId::value).distinct().toList(), fetched);
        cards.ifPresent(some -> fetched.records()
                .replaceAll(record -> some.attach(List.of(record)).get(0)));
        fetched.write(file);
        fetched.tell(report);
        graph.ifPresent(one -> new FetchedLoad(one, fetch.day(), report, progress).load(fetched));
        return fetched.records().size();
    }

    /**
     * Asks for the models of a graph that only a child names, and for their parents in turn, until none is left. What
     * comes is loaded group by group; what the Hub does not have is noted.
     *
     * @throws UnavailableException if the Hub stops to answer; what came is loaded
     */
    public static void parents(
            HubClient client, AskOptions options, Graph graph, LoadReport report, Progress progress) {
        ModelFetch fetch = new ModelFetch(client, Optional.empty(), progress);
        long asked = 0;
        List<String> group = fetch.unlisted(graph, options, asked);
        while (!group.isEmpty()) {
            fetch.askAndLoad(group, graph, report);
            asked += group.size();
            group = fetch.unlisted(graph, options, asked);
        }
        report.outcome("parents requested", asked);
    }

    private List<String> unlisted(Graph graph, AskOptions options, long asked) {
        return graph.read(
                UNLISTED_PARENTS,
                Map.of(
                        "askedBefore",
                        day().minusDays(options.againAfterDays()),
                        "limit",
                        Math.min(GROUP, options.limit() - asked)),
                row -> row.get("id").asString());
    }

    private void askAndLoad(List<String> group, Graph graph, LoadReport report) {
        FetchedModels fetched = new FetchedModels();
        Optional<UnavailableException> failure = Optional.empty();
        try {
            ask(group, fetched);
        } catch (UnavailableException stopped) {
            failure = Optional.of(stopped);
        }
        fetched.tell(report);
        if (!fetched.isEmpty()) {
            new FetchedLoad(graph, day(), report, progress).load(fetched);
        }
        failure.ifPresent(stopped -> {
            throw new UnavailableException(
                    stopped.getMessage() + ". What was fetched until then is in the graph; rerun the same command to"
                            + " continue",
                    stopped);
        });
    }

    private void ask(List<String> ids, FetchedModels fetched) {
        try (Progress.Work work = progress.start("requesting single models", ids.size(), "models")) {
            for (String id : ids) {
                fetched.take(id, models.ask(id));
                work.advance(1);
            }
        }
    }

    private LocalDate day() {
        return LocalDate.ofInstant(client.now(), ZoneOffset.UTC);
    }
}
