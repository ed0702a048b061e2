package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.cost.MetapathListing;
import io.hinterland.queries.cost.MetapathListing.ListedMetapath;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland metapath list}. */
@Command(
        name = "list",
        description = "Lists the metapaths between two node types, each with what it would cost.",
        footer = {
            "",
            "walks: how many there are in the network, give or take an order of magnitude.",
            "cost: how long it takes to count those from a usual source: light, moderate, heavy or excessive.",
            "Example: hinterland metapath list Model Author --max-length 3"
        })
public final class MetapathListCommand extends GraphQuestion<List<ListedMetapath>> {

    @Parameters(index = "0", paramLabel = "FROM", description = "The node type that metapaths begin with.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "The node type that they end with.")
    private String to = "";

    @Option(
            names = "--max-length",
            paramLabel = "N",
            defaultValue = "" + MetapathListing.USUAL_LENGTH,
            description = "The most steps, 1 to " + MetapathListing.LONGEST + ". Default: ${DEFAULT-VALUE}.")
    private int maxLength;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + MetapathListing.USUAL,
            description = "How many metapaths at most, 1 to " + MetapathListing.MOST + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    public MetapathListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<ListedMetapath>> question() {
        return graph -> new MetapathListing(graph).between(from, to, maxLength, limit);
    }

    @Override
    PrintedAnswer printed(List<ListedMetapath> listed) {
        List<List<Object>> rows = listed.stream().map(MetapathListCommand::row).toList();
        return PrintedAnswer.of(listed, new AnswerRows(List.of("metapath", "symmetric", "walks", "cost"), rows));
    }

    private static List<Object> row(ListedMetapath listed) {
        return List.of(
                listed.metapath().toString(),
                listed.symmetric(),
                Math.round(listed.walks()),
                listed.cost().word());
    }
}
