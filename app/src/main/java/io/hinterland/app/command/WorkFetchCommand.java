package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.fetch.work.WorkClient;
import io.hinterland.ingest.fetch.work.WorkSettings;
import io.hinterland.ingest.load.fetched.WorkFetch;
import picocli.CommandLine.Option;

/** A command that fetches what a service says of the papers that models cite. */
abstract class WorkFetchCommand extends GraphLoad {

    private final WorkSource source;

    @Option(names = "--limit", paramLabel = "N", description = "Maximum number of papers, the most cited first.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--again", description = "Also request papers that were requested before.")
    private boolean again;

    WorkFetchCommand(WorkSource source, Surroundings surroundings) {
        super(surroundings);
        this.source = source;
    }

    @Override
    public final Integer call() {
        LoadReport report = new LoadReport();
        WorkClient client = WorkClient.of(source, WorkSettings.of(source, surroundings.variables()));
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            WorkFetch.run(open.graph(), client, limit, again, report, surroundings.progress());
        }
        return outcome.tell(report, surroundings);
    }
}
