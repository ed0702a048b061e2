package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.doctor.Check;
import io.hinterland.graph.doctor.Check.Status;
import io.hinterland.graph.doctor.GraphChecks;
import io.hinterland.graph.doctor.MachineChecks;
import io.hinterland.schema.failure.HinterlandException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hinterland doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks the installation (Java, memory, disk, ports, server, schema, required properties)"
                + " and says how to fix problems.",
        footer = {"", "The exit status is 1 if there is a problem; warnings do not count.", "Example: hinterland doctor"
        })
public final class DoctorCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    public DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        GraphAddress address = graphOptions.address(surroundings);
        List<Check> checks = new ArrayList<>();
        if (address instanceof GraphAddress.Local local) {
            checks.addAll(MachineChecks.of(local.directory()));
        }
        checks.addAll(graph(address));
        List<List<String>> rows = checks.stream()
                .map(check -> List.of(check.status().word(), check.name(), check.what(), check.remedy()))
                .toList();
        output.print(
                PrintedAnswer.of(new AnswerRows(List.of("status", "check", "found", "remedy"), rows)), surroundings);
        boolean problem = checks.stream().anyMatch(check -> check.status() == Status.PROBLEM);
        return problem ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static List<Check> graph(GraphAddress address) {
        if (address instanceof GraphAddress.Local local && !local.directory().hasDatabase()) {
            return List.of(new Check(
                    "Graph",
                    Status.WARNING,
                    "there is none in " + local.directory(),
                    "run 'hinterland up', which loads the sample, or 'hinterland load models FILE'"));
        }
        try (OpenGraph open = OpenGraph.openOfAnyVersion(address)) {
            return GraphChecks.of(open.graph());
        } catch (HinterlandException unreachable) {
            String words = String.valueOf(unreachable.getMessage());
            return List.of(new Check("Neo4j", Status.PROBLEM, "cannot be reached", words));
        }
    }
}
