package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.report.LineageReport;
import io.hinterland.report.Report;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code hinterland report lineage}. */
@Command(
        name = "lineage",
        description = {
            "Shows the lineage of the graph at hand beside published figures of the Hub's.",
            "Relations, leaves, ages, depths, mutation and drift of traits, lags, and candidates for undeclared parents; as"
                    + " one page that loads nothing, and as CSV and SVG."
        },
        footer = {"", "Example: hinterland report lineage --out lineage"})
public final class ReportLineageCommand extends WrittenReport {

    public ReportLineageCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Report> report() {
        return LineageReport::of;
    }
}
