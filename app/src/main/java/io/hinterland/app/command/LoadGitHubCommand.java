package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.code.RepositoryLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.Sources;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland load github}. */
@Command(
        name = "github",
        description = {
            "Loads what GitHub says of repositories: licence, stars, whether they are archived.",
            "A file holds repositories as the REST API of GitHub writes them, one or many. Those that are not in the graph"
                    + " are left out."
        },
        footer = {"", "Example: hinterland load github repositories.jsonl.gz"})
public final class LoadGitHubCommand extends GraphLoad {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or directories, perhaps compressed with gzip, zstd or zip; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day on which GitHub said it. Default: the day of the newest file's last modification.")
    private Optional<LocalDate> asOf = Optional.empty();

    public LoadGitHubCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        LoadReport report = new LoadReport();
        GraphAddress address = graphOptions.address(surroundings);
        List<Source> sources = Sources.named(files, System.in, report);
        try (OpenGraph open = GraphOptions.openWithSchema(address, surroundings)) {
            RepositoryLoad.run(open.graph(), day(sources), sources, report, surroundings.progress());
        } catch (InvalidInputException nothingLoaded) {
            outcome.tellLosses(report, surroundings);
            throw nothingLoaded;
        }
        return outcome.tell(report, surroundings);
    }

    private LocalDate day(List<Source> sources) {
        return asOf.orElseGet(() -> sources.stream()
                .flatMap(source -> source.lastModified().stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC)));
    }
}
