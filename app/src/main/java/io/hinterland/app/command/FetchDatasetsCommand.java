package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.hub.DatasetFetch;
import io.hinterland.ingest.hub.HubClient;
import io.hinterland.ingest.hub.HubSettings;
import io.hinterland.ingest.report.LoadReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hinterland fetch datasets}. */
@Command(
        name = "datasets",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the Hugging Face Hub's listing of datasets, and says of those that models name their title, owner,",
            "downloads and likes. HF_TOKEN and HF_ENDPOINT are as for 'fetch models'."
        })
public final class FetchDatasetsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private LoadOutcome outcome = new LoadOutcome();

    public FetchDatasetsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        try (OpenGraph open = OpenGraph.openWithSchema(graphOptions.address(surroundings.variables()))) {
            DatasetFetch.fetch(client, open.graph(), report, surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }
}
