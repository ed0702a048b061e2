package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.NodeType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland resolve}. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = {
            "Resolves identifiers of any kind, in any spelling, to nodes of the network.",
            "Takes arXiv ids, DOIs, addresses of the Hub, arXiv, GitHub and Zenodo, and names."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland resolve ids.txt --format csv",
            "  hinterland resolve ids.txt --expand Model,Author --format ndjson",
            "  echo https://arxiv.org/abs/2505.09388 | hinterland resolve -"
        })
public final class ResolveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "File with one identifier on each line; - for standard input. In an .ndjson or .jsonl file each"
                            + " line is a text in quotes, or an object with the field id.")
    private String file = "";

    @Option(
            names = "--expand",
            paramLabel = "TYPE",
            split = ",",
            description = "Also list what is linked to each node, of these types, such as Model or Author.")
    private List<String> expand = List.of();

    public ResolveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Rows are printed as they are read, so that any number of them fits; tables and JSON are whole. */
    @Override
    public Integer call() {
        Set<NodeType> types = Resolver.types(expand);
        try (IdentifierFile ids = IdentifierFile.open(file);
                OpenGraph open = graphOptions.open(surroundings)) {
            ResolutionOutput printed = new ResolutionOutput(output, surroundings);
            Resolver resolver = new Resolver(open.graph());
            for (List<String> part = ids.next(Resolver.MOST);
                    !part.isEmpty() && !printed.isLeft();
                    part = ids.next(Resolver.MOST)) {
                printed.add(resolver.resolve(part, types));
            }
            printed.end();
        }
        return ExitCode.OK;
    }
}
