package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.report.Report;
import io.hinterland.report.ReportFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that writes a report into a folder. */
@Command(mixinStandardHelpOptions = true)
abstract class WrittenReport implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the page, index.html, and its files; files of these names are replaced.")
    private Path out = Path.of("");

    WrittenReport(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Returns what makes the report.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException if the input is bad, before a server is started for it
     */
    abstract Function<Graph, Report> report();

    @Override
    public final Integer call() {
        Function<Graph, Report> report = report();
        try (ReportFolder folder = ReportFolder.create(out);
                OpenGraph open = graphOptions.open(surroundings)) {
            ReportFolder.Written written = folder.write(report.apply(open.graph()));
            surroundings
                    .out()
                    .println("Wrote " + written.page() + " and " + (written.files() - 1) + " files beside it.");
        }
        return ExitCode.OK;
    }
}
