package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubSettings;
import io.hinterland.ingest.load.fetched.OwnerFetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland fetch owners}. */
@Command(
        name = "owners",
        description = {
            "Fetches full names and types (user or organization) of owners from the Hugging Face Hub.",
            "Owners with the most models come first. HF_TOKEN and HF_ENDPOINT: see 'fetch models'."
        },
        footer = {"", "Example: hinterland fetch owners --limit 500"})
public final class FetchOwnersCommand extends GraphLoad {

    @Option(names = "--limit", paramLabel = "N", description = "Maximum number of owners.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--again-after",
            paramLabel = "DAYS",
            description = "Days before an owner is fetched again. Default: 90.")
    private int againAfter = 90;

    public FetchOwnersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        AskOptions options = new AskOptions(limit, againAfter);
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        try (OpenGraph open = graphOptions.openToChange(surroundings)) {
            OwnerFetch.fetch(client, options, open.graph(), report, surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }
}
