package io.hinterland.app.command;

import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.cost.MetapathListing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland metapath list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the metapaths between two node types, each with what it would cost.",
        footer = {
            "",
            "walks: how many there are in the network, give or take an order of magnitude.",
            "cost: how long it takes to count those from a usual source: light, moderate, heavy or excessive.",
            "Example: hinterland metapath list Model Author --max-length 3"
        })
public final class MetapathListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(index = "0", paramLabel = "FROM", description = "The node type that metapaths begin with.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "The node type that they end with.")
    private String to = "";

    @Option(
            names = "--max-length",
            paramLabel = "N",
            defaultValue = "4",
            description = "The most steps, 1 to " + MetapathListing.LONGEST + ". Default: ${DEFAULT-VALUE}.")
    private int maxLength;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many metapaths at most, 1 to " + MetapathListing.MOST + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private FormatOption output = new FormatOption();

    public MetapathListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.open(surroundings)) {
            List<List<Object>> rows = new MetapathListing(open.graph())
                    .between(from, to, maxLength, limit).stream()
                            .map(MetapathListCommand::row)
                            .toList();
            surroundings
                    .out()
                    .println(new Rows(List.of("metapath", "symmetric", "walks", "cost"), rows).render(output.format));
        }
        return ExitCode.OK;
    }

    private static List<Object> row(MetapathListing.ListedMetapath listed) {
        return List.of(
                listed.metapath().toString(),
                listed.metapath().isSymmetric(),
                Math.round(listed.walks()),
                listed.cost().word());
    }
}
