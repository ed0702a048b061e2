package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.folder.FolderForm;
import io.hinterland.export.network.Selection;
import io.hinterland.graph.Graph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code hinterland export cosmograph}. */
@Command(
        name = "cosmograph",
        mixinStandardHelpOptions = true,
        description = {
            "Exports the network, or a part of it, as CSV for Cosmograph.",
            "Cosmograph takes edges.csv as data and nodes.csv as metadata: names, types, colours, days, addresses."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland export cosmograph -o cosmograph",
            "  hinterland export cosmograph --model Qwen/Qwen3-8B --family -o family"
        })
public final class ExportCosmographCommand extends FolderExport {

    public ExportCosmographCommand(Surroundings surroundings) {
        super(surroundings, "Open edges.csv as data and nodes.csv as metadata.");
    }

    @Override
    Map<String, Long> write(Graph graph, Selection selected, Path folder) throws IOException {
        return FolderForm.COSMOGRAPH.write(graph, selected, folder);
    }
}
