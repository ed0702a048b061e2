package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.github.GitHubClient;
import io.hinterland.ingest.fetch.github.GitHubSettings;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.load.code.RepositoryFetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland fetch github}. */
@Command(
        name = "github",
        description = {
            "Fetches licence, stars, whether it is archived, and today's name of repositories from GitHub.",
            "Those of papers that most models cite come first. If interrupted, rerun: it resumes.",
            "GITHUB_TOKEN holds a token: 5,000 requests an hour instead of 60."
        },
        footer = {"", "Example: hinterland fetch github --limit 50"})
public final class FetchGitHubCommand extends GraphLoad {

    @Option(names = "--limit", paramLabel = "N", description = "Maximum number of repositories.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--again-after",
            paramLabel = "DAYS",
            description = "Days before a repository is fetched again. Default: 90.")
    private int againAfter = 90;

    public FetchGitHubCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        AskOptions options = new AskOptions(limit, againAfter);
        GitHubClient client = GitHubClient.of(GitHubSettings.of(surroundings.variables()));
        try (OpenGraph open = graphOptions.openToChange(surroundings)) {
            RepositoryFetch.run(client, options, open.graph(), report, surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }
}
