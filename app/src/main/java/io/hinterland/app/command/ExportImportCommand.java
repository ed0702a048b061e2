package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.folder.FolderForm;
import io.hinterland.export.network.Selection;
import io.hinterland.graph.Graph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code hinterland export neo4j-admin}. */
@Command(
        name = "neo4j-admin",
        mixinStandardHelpOptions = true,
        description = {
            "Exports the network, or a part of it, as CSV for the import of neo4j-admin.",
            "The whole network is written with its history: the imported graph is equal to this one."
        },
        footer = {
            "",
            "Example:",
            "  hinterland export neo4j-admin -o copy",
            "To import it, in that folder: neo4j-admin database import full neo4j @import.args"
        })
public final class ExportImportCommand extends FolderExport {

    public ExportImportCommand(Surroundings surroundings) {
        super(surroundings, "To import it, run in that folder: neo4j-admin database import full neo4j @import.args");
    }

    @Override
    Map<String, Long> write(Graph graph, Selection selected, Path folder) throws IOException {
        return FolderForm.NEO4J_ADMIN.write(graph, selected, folder);
    }
}
