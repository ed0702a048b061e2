package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.cost.MetapathListing;
import io.hinterland.queries.cost.MetapathListing.ListedMetapath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland metapath list}. */
@Command(
        name = "list",
        description = "Lists the metapaths between two node types, with the estimated cost of each.",
        footer = {
            "",
            "walks: estimated number of walks in the network (order of magnitude).",
            "cost: estimated time to count the walks from a typical source: light, moderate, heavy or excessive.",
            "Example: hinterland metapath list Model Author --max-length 3"
        })
public final class MetapathListCommand extends GraphQuestion<List<ListedMetapath>> {

    @Parameters(index = "0", paramLabel = "FROM", description = "Node type at the start of the metapath.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Node type at the end of the metapath.")
    private String to = "";

    @Option(
            names = "--max-length",
            paramLabel = "N",
            defaultValue = "" + MetapathListing.USUAL_LENGTH,
            description = "Maximum number of steps, 1 to " + MetapathListing.LONGEST + ". Default: ${DEFAULT-VALUE}.")
    private int maxLength;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of metapaths, 1 to " + MetapathListing.MOST + ". Default: "
                    + MetapathListing.USUAL + "; in CSV and NDJSON the maximum.")
    private Optional<Integer> limit = Optional.empty();

    public MetapathListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<ListedMetapath>> question() {
        return graph -> new MetapathListing(graph).between(from, to, maxLength, most());
    }

    private int most() {
        return limit(limit, MetapathListing.USUAL, MetapathListing.MOST);
    }

    @Override
    Optional<Truncation> truncation(List<ListedMetapath> listed, Graph graph) {
        return Truncation.atLimit(listed.size(), most(), MetapathListing.MOST);
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
                listed.walks(),
                listed.cost().word());
    }
}
