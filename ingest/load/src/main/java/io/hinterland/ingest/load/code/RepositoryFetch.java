package io.hinterland.ingest.load.code;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.code.PrintedRepository;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.github.GitHubClient;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.CodeRepository;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks GitHub for the repositories of the graph. What comes is written as it comes: if interrupted, rerun. */
public final class RepositoryFetch {

    private static final String TO_ASK = CypherFile.read(RepositoryFetch.class, "repositories-to-ask");
    private static final int BATCH = 20;

    private RepositoryFetch() {}

    /**
     * Asks for repositories that were not asked for yet, or long ago.
     *
     * @throws UnavailableException if GitHub stops answering; what came is in the graph
     */
    public static void run(GitHubClient client, AskOptions options, Graph graph, LoadReport report, Progress progress) {
        LocalDate day = LocalDate.ofInstant(client.now(), ZoneOffset.UTC);
        List<CodeRepository> repositories = graph.read(
                TO_ASK,
                Map.of("askedBefore", day.minusDays(options.againAfterDays()), "limit", options.limit()),
                row -> new CodeRepository(row.get("url").asString()));
        report.outcome("repositories requested from GitHub", repositories.size());
        RepositoryWriter writer = new RepositoryWriter(graph, day);
        try (Progress.Work work = progress.start("requesting repositories", repositories.size(), "repositories")) {
            for (CodeRepository repository : repositories) {
                ask(client, repository, writer, report);
                work.advance(1);
            }
        } catch (UnavailableException failure) {
            throw new UnavailableException(
                    failure.getMessage() + ". What was fetched so far is in the graph; rerun the command to continue",
                    failure);
        } finally {
            writer.write();
        }
    }

    private static void ask(
            GitHubClient client, CodeRepository repository, RepositoryWriter writer, LoadReport report) {
        Place place = Place.whole("GitHub");
        Optional<PrintedRepository> said = client.ask(repository);
        report.countRead();
        report.countLoaded(said.isPresent() ? 1 : 0);
        if (said.isEmpty()) {
            report.count(Rule.REPOSITORY_MISSING, place, repository.url());
        } else if (!said.get().repository().equals(repository)) {
            report.count(Rule.REPOSITORY_RENAMED, place, repository.url());
        }
        writer.add(repository, said);
        if (writer.size() >= BATCH) {
            writer.write();
        }
    }
}
