package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.load.paper.WorkLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.Sources;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command that loads what another source than arXiv says of papers. */
abstract class WorkLoadCommand extends GraphLoad {

    private final WorkSource source;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files or directories, perhaps compressed with gzip, zstd, zip, xz or bzip2; - for standard input.")
    private List<String> files = List.of();

    WorkLoadCommand(WorkSource source, Surroundings surroundings) {
        super(surroundings);
        this.source = source;
    }

    @Override
    public final Integer call() {
        LoadReport report = new LoadReport();
        GraphAddress address = graphOptions.address(surroundings);
        List<Source> sources = Sources.named(files, System.in, report);
        try (OpenGraph open = GraphOptions.openWithSchema(address, surroundings)) {
            WorkLoad.run(open.graph(), source, sources, report, surroundings.progress());
        } catch (InvalidInputException nothingLoaded) {
            outcome.tellLosses(report, surroundings);
            throw nothingLoaded;
        }
        return outcome.tell(report, surroundings);
    }
}
