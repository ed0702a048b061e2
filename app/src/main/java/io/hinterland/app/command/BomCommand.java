package io.hinterland.app.command;

import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.api.answer.AnswerJson;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.bom.BillOfMaterials;
import io.hinterland.queries.bom.BillsOfMaterials;
import io.hinterland.queries.bom.BomFormat;
import io.hinterland.queries.bom.BomRows;
import io.hinterland.queries.bom.CycloneDx;
import io.hinterland.queries.bom.Spdx;
import io.hinterland.queries.family.Families;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            "Of a list or of a family: one file for each model. Equal graphs give the same bytes."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland bom Qwen/Qwen3-8B --format spdx",
            "  hinterland bom Qwen/Qwen3-8B --family --out bills",
            "  hinterland bom --file models.txt --out bills"
        })
public final class BomCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "MODEL", description = "Id of the model; case-sensitive.")
    private Optional<String> model = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", description = "File with the id of a model on each line.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--family", description = "The model and all models that derive from it.")
    private boolean family;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files, one for each model; needed for --file and --family.")
    private Optional<Path> out = Optional.empty();

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
        List<ModelId> ids = ids();
        Optional<BillFolder> folder = out.map(BillFolder::create);
        try (OpenGraph open = graphOptions.open(surroundings)) {
            BillsOfMaterials bills = new BillsOfMaterials(open.graph());
            if (folder.isEmpty()) {
                surroundings.out().println(printed(bills.of(ids.get(0))));
            } else {
                List<ModelId> wanted = family ? family(open.graph(), ids.get(0)) : ids;
                wanted.forEach(id -> write(folder.get(), bills.of(id)));
                surroundings.out().println("Wrote " + wanted.size() + " bills of materials to " + out.get());
            }
        }
        return ExitCode.OK;
    }

    private List<ModelId> ids() {
        if (model.isPresent() == file.isPresent() || (family && file.isPresent())) {
            throw new InvalidInputException("Give either MODEL, perhaps with --family, or --file");
        }
        if (out.isEmpty() && (family || file.isPresent())) {
            throw new InvalidInputException("Several bills of materials go to a folder: name one with --out");
        }
        return file.map(ModelIdFile::read).orElseGet(() -> List.of(ModelId.parseReference(model.orElseThrow())));
    }

    private static List<ModelId> family(Graph graph, ModelId id) {
        return new Families(graph).withDescendants(id);
    }

    private void write(BillFolder folder, BillOfMaterials bill) {
        folder.write(bill.model(), format, printed(bill) + "\n");
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
