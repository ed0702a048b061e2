package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubSettings;
import io.hinterland.ingest.load.fetched.DailyPapersFetch;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland fetch daily-papers}. */
@Command(
        name = "daily-papers",
        description = {
            "Fetches daily papers from the Hugging Face Hub, which link papers to code and to author accounts.",
            "Only papers cited by models are stored. HF_TOKEN and HF_ENDPOINT: see 'fetch models'."
        },
        footer = {"", "Example: hinterland fetch daily-papers --since 2026-11-01"})
public final class FetchDailyPapersCommand extends GraphLoad {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            required = true,
            description = "First day to fetch, such as 2026-11-01.")
    private LocalDate since = LocalDate.EPOCH;

    public FetchDailyPapersCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            DailyPapersFetch.fetch(client, since, open.graph(), report, surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }
}
