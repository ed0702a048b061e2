package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.crate.Crate;
import io.hinterland.export.crate.CrateDescription;
import io.hinterland.export.network.Selection;
import io.hinterland.export.table.TableForm;
import io.hinterland.graph.Graph;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hinterland export crate}. */
@Command(
        name = "crate",
        mixinStandardHelpOptions = true,
        description = {
            "Exports the network, or a part of it, as a data publication.",
            "The folder has one table for each type of nodes and edges, RO-Crate and Croissant metadata, CITATION.cff, and a"
                    + " manifest with counts, checksums and the licences of sources."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland export crate -o hub-network --creator 'A Library'",
            "  hinterland export crate --owner Qwen --with Paper,License --format csv -o qwen"
        })
public final class ExportCrateCommand extends FolderExport {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = TableFormOption.FormWords.class,
            completionCandidates = TableFormOption.FormWords.class,
            description = "Format of the tables: ${COMPLETION-CANDIDATES}. Default: parquet.")
    private TableForm form = TableForm.PARQUET;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title. Default: ${DEFAULT-VALUE}.")
    private String title = CrateDescription.USUAL_TITLE;

    @Option(
            names = "--license",
            paramLabel = "ID",
            description = "SPDX id of the licence that you publish it under. Default: ${DEFAULT-VALUE}, the sample's.")
    private String license = CrateDescription.USUAL_LICENSE;

    @Option(
            names = "--creator",
            paramLabel = "NAME",
            description = "Who publishes it; repeatable. Default: Hinterland.")
    private List<String> creators = List.of("Hinterland");

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Day on which the network was like this. Default: that of the newest listing.")
    private Optional<LocalDate> date = Optional.empty();

    public ExportCrateCommand(Surroundings surroundings) {
        super(surroundings, "ro-crate-metadata.json and croissant.json describe the tables.");
    }

    @Override
    Map<String, Long> write(Graph graph, Selection selected, Path folder) throws IOException {
        return new Crate(selected, form, title, license, creators, date).write(graph, folder);
    }
}
