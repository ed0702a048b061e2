package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubSettings;
import io.hinterland.ingest.load.fetched.DatasetFetch;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hinterland fetch datasets}. */
@Command(
        name = "datasets",
        description = {
            "Fetches title, owner, downloads and likes of the datasets that models name from the Hugging Face Hub.",
            "If interrupted, rerun: it resumes where it stopped. HF_TOKEN and HF_ENDPOINT: see 'fetch models'."
        },
        footer = {"", "Example: hinterland fetch datasets"})
public final class FetchDatasetsCommand extends GraphLoad {

    @Mixin
    private RestartOption restart = new RestartOption();

    public FetchDatasetsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        HubClient client = HubClient.of(HubSettings.of(surroundings.variables()));
        GraphAddress address = graphOptions.address(surroundings);
        try (OpenGraph open = GraphOptions.openToChange(address, surroundings)) {
            Path way = CrawlFolder.of(address, surroundings).resolve(name(address));
            restart.apply(way);
            DatasetFetch.fetch(client, open.graph(), way, report, surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }

    /** Graphs that are elsewhere share a folder. */
    private static String name(GraphAddress address) {
        return address instanceof GraphAddress.Remote remote
                ? "datasets-" + remote.settings().uri().getAuthority().replaceAll("\\W", "-")
                : "datasets";
    }
}
