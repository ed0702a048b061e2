package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.ingest.bulk.BulkLoad;
import io.hinterland.ingest.bulk.Stages;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.settle.BoilerplatePapers;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.Sources;
import io.hinterland.ingest.write.LoadOptions;
import io.hinterland.ingest.write.ModelLoad;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland load models}. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = {
            "Adds models to the graph and updates those that are there.",
            "A source holds records of the Hub's API, as a JSON array or one a line, or a table of them in CSV or"
                    + " Parquet whose columns are named as the API's fields. Any may be packed with gzip or zstd; the"
                    + " content tells the form, not the name."
        })
public final class LoadModelsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private LoadOutcome outcome = new LoadOutcome();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, directories, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--complete",
            description = "These files together are one whole listing: models that are not in it are marked as gone.")
    private boolean complete;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day of the listing, such as 2026-08-22. Default: a date in the file's name, else the day"
                    + " of its last modification.")
    @Nullable
    private LocalDate asOf;

    @Option(
            names = "--bulk",
            description = "Import one listing into an empty local database, with all cores and without a server: the"
                    + " same graph, many times as fast. One that broke off is begun anew by the same command.")
    private boolean bulk;

    public LoadModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        List<Source> sources = Sources.named(files, System.in, report);
        GraphAddress address = graphOptions.address(surroundings);
        LoadOptions options = new LoadOptions(complete, Optional.ofNullable(asOf), BoilerplatePapers.shipped());
        try {
            if (bulk) {
                BulkLoad.run(
                        directory(address), sources, options, report, surroundings.progress(), Stages.unobserved());
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
        try (OpenGraph open = OpenGraph.openWithSchema(address)) {
            ModelLoad.run(open.graph(), sources, options, report, surroundings.progress());
        }
    }
}
