package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.folder.FolderForm;
import io.hinterland.export.network.Selection;
import io.hinterland.graph.Graph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code hinterland export graph-learning}. */
@Command(
        name = "graph-learning",
        mixinStandardHelpOptions = true,
        description = {
            "Exports the network, or a part of it, as Parquet for graph learning, such as with PyG, DGL or OGB.",
            "Nodes are numbered from 0 within their type, and what can be a feature is a number. If the network has three"
                    + " listings or more, edges of models are split by time."
        },
        footer = {"", "Example:", "  hinterland export graph-learning -o learning"})
public final class ExportLearningCommand extends FolderExport {

    public ExportLearningCommand(Surroundings surroundings) {
        super(surroundings, "metadata.json says what is in which file.");
    }

    @Override
    Map<String, Long> write(Graph graph, Selection selected, Path folder) throws IOException {
        return FolderForm.GRAPH_LEARNING.write(graph, selected, folder);
    }
}
