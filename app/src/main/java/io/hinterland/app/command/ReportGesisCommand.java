package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.report.GesisReport;
import io.hinterland.report.Report;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code hinterland report gesis}. */
@Command(
        name = "gesis",
        description = {
            "Repeats the GESIS study on the graph at hand, beside what it published in April 2024.",
            "Table 1, figures 4 and 5, both tag clouds, the networks of figures 8 to 11, the most connected papers; as one"
                    + " page that loads nothing, and as CSV, SVG and GraphML."
        },
        footer = {"", "Example: hinterland report gesis --out study"})
public final class ReportGesisCommand extends WrittenReport {

    public ReportGesisCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Report> report() {
        return GesisReport::of;
    }
}
