package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.report.FamilyReport;
import io.hinterland.report.Report;
import io.hinterland.schema.identity.ModelId;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hinterland report family}. */
@Command(
        name = "family",
        description = {
            "Reports on the family of a model: its descendants in figures, charts and tables, its ancestors, its lineage as"
                    + " a network, and the licenses behind it.",
            "One page that loads nothing, and CSV, SVG and GraphML."
        },
        footer = {"", "Example: hinterland report family Qwen/Qwen3-8B --out family"})
public final class ReportFamilyCommand extends WrittenReport {

    @Parameters(paramLabel = "MODEL", description = "Id of the model; case-sensitive.")
    private String model = "";

    public ReportFamilyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Report> report() {
        ModelId id = ModelId.parseReference(model);
        return graph -> FamilyReport.of(graph, id);
    }
}
