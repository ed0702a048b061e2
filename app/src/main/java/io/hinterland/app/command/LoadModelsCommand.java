package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.bulk.BulkLoad;
import io.hinterland.ingest.load.bulk.StageListener;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.Sources;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland load models}. */
@Command(
        name = "models",
        description = {
            "Loads models from files into the graph; adds new ones and updates existing ones.",
            "A file holds records of the Hub's API as a JSON array, as JSON lines, or as a table in CSV or Parquet whose"
                    + " columns are named like the API's fields. Files may be compressed with gzip or zstd. The format is"
                    + " detected from the content, not from the file name."
        },
        footer = {"", "Example: hinterland load models models-2026-08-22.jsonl.gz --complete"})
public final class LoadModelsCommand extends GraphLoad {

    @Mixin
    private ListingLoadOptions listing = new ListingLoadOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or directories; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--complete",
            description = "Treat these files as one complete listing: models missing from it are marked as gone.")
    private boolean complete;

    @Option(
            names = "--bulk",
            description =
                    "Import one listing into an empty local database, using all cores and no server: the same graph,"
                            + " many times faster. If interrupted, rerun.")
    private boolean bulk;

    public LoadModelsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        GraphAddress address = graphOptions.address(surroundings);
        List<Source> sources = Sources.named(files, System.in, report);
        LoadOptions options = listing.loadOptions(complete);
        try {
            if (bulk) {
                BulkLoad.run(
                        directory(address),
                        sources,
                        options,
                        report,
                        surroundings.progress(),
                        StageListener.unobserved());
            } else {
                upsert(address, sources, options, report);
            }
        } catch (InvalidInputException nothingLoaded) {
            outcome.tellLosses(report, surroundings);
            throw nothingLoaded;
        }
        return outcome.tell(report, surroundings);
    }

    private static DataDirectory directory(GraphAddress address) {
        if (address instanceof GraphAddress.Local local) {
            return local.directory();
        }
        throw new InvalidInputException("--bulk makes a local database, and NEO4J_URI names another server; unset"
                + " NEO4J_URI, name a data directory with --data, or load without --bulk");
    }

    private void upsert(GraphAddress address, List<Source> sources, LoadOptions options, LoadReport report) {
        try (OpenGraph open = GraphOptions.openWithSchema(address, surroundings)) {
            ModelLoad.run(open.graph(), sources, options, report, surroundings.progress());
        }
    }
}
