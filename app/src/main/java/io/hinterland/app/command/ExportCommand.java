package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.network.NetworkExport;
import io.hinterland.export.network.NetworkForm;
import io.hinterland.export.network.NetworkWriter;
import io.hinterland.export.network.Selection;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.schema.failure.InvalidInputException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hinterland export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Exports the network, or a part of it, as a graph for other programs.",
            "GraphML and GEXF open in Gephi, with the colours of Neo4j Browser; GraphML also in Cytoscape, NetworkX and"
                    + " igraph; JSON is for D3 and NetworkX, N-Triples for triple stores, JSON-LD for registries."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland export graphml --model Qwen/Qwen3-8B --family -o family.graphml",
            "  hinterland export gexf --owner Qwen --with Paper,License -o qwen.gexf",
            "  hinterland export json --metapath Paper-Model-Owner --source 2505.09388",
            "  hinterland export gexf --query lineage-network -p model=Qwen/Qwen3-8B -o lineage.gexf",
            "  hinterland export ntriples -o network.nt",
            "  hinterland export jsonld --model Qwen/Qwen3-8B --with Paper,License,Dataset",
            "  hinterland export links Model-Paper -o links.csv"
        },
        subcommands = {
            ExportLinksCommand.class,
            ExportCosmographCommand.class,
            ExportImportCommand.class,
            ExportLearningCommand.class,
            ExportCrateCommand.class,
            ExportShapesCommand.class
        })
public final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "FORMAT",
            converter = FormWords.class,
            completionCandidates = FormWords.class,
            description = "Output format: ${COMPLETION-CANDIDATES}.")
    private Optional<NetworkForm> form = Optional.empty();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    public ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        NetworkForm format = form.orElseThrow(() -> new InvalidInputException(
                "Name a format, such as graphml, or 'links' for a table of links; --help lists them"));
        Selection selected = selection.selection();
        Map<String, Long> counts = new TreeMap<>();
        try (OpenGraph open = graphOptions.open(surroundings)) {
            Optional<Path> written = output.write(surroundings, out -> {
                try (NetworkWriter writer = format.begin(out)) {
                    counts.putAll(NetworkExport.write(open.graph(), selected, writer));
                }
            });
            written.ifPresent(path ->
                    surroundings.remark(ExportManifest.write(path, counts).sentence()));
        }
        return ExitCode.OK;
    }

    private static final class FormWords extends ChoiceWords<NetworkForm> {

        FormWords() {
            super(NetworkForm.class, "format");
        }
    }
}
