package io.hinterland.app.command;

import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.api.answer.AnswerJson;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.bom.BillOfMaterials;
import io.hinterland.queries.bom.BillsOfMaterials;
import io.hinterland.queries.bom.BomFormat;
import io.hinterland.queries.bom.BomRows;
import io.hinterland.queries.bom.CycloneDx;
import io.hinterland.queries.bom.Spdx;
import io.hinterland.schema.identity.ModelId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland bom}. */
@Command(
        name = "bom",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the bill of materials of a model: itself, all models that it derives from, licenses, datasets.",
            "Equal graphs give the same bytes."
        },
        footer = {"", "Example: hinterland bom Qwen/Qwen3-8B --format spdx"})
public final class BomCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "MODEL", description = "Id of the model; case-sensitive.")
    private String model = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "cyclonedx",
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private BomFormat format = BomFormat.CYCLONEDX;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    public BomCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ModelId id = ModelId.parseReference(model);
        try (OpenGraph open = graphOptions.open(surroundings)) {
            BillOfMaterials bill = new BillsOfMaterials(open.graph()).of(id);
            surroundings.out().println(printed(bill));
        }
        return ExitCode.OK;
    }

    private String printed(BillOfMaterials bill) {
        return switch (format) {
            case CYCLONEDX -> CycloneDx.json(bill);
            case SPDX -> Spdx.json(bill);
            case JSON -> AnswerJson.indented(bill);
            case CSV -> AnswerCsv.of(BomRows.COLUMNS, BomRows.of(bill), "\n").stripTrailing();
        };
    }
}
