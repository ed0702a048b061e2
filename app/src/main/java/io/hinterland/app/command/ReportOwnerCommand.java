package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.report.OwnerReport;
import io.hinterland.report.Report;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hinterland report owner}. */
@Command(
        name = "owner",
        description = {
            "Reports on an account: what it publishes and how often, what others build on it, and with whom it is linked.",
            "One page that loads nothing, and CSV and SVG."
        },
        footer = {"", "Example: hinterland report owner Qwen --out qwen"})
public final class ReportOwnerCommand extends WrittenReport {

    @Parameters(paramLabel = "OWNER", description = "Name of the account.")
    private String owner = "";

    public ReportOwnerCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Report> report() {
        return graph -> OwnerReport.of(graph, owner);
    }
}
