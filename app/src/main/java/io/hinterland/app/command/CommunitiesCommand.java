package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.community.Communities;
import io.hinterland.queries.community.Community;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland communities}. */
@Command(
        name = "communities",
        description = {
            "Finds communities of nodes that are linked over a metapath, by the Leiden algorithm.",
            "The metapath reads the same from both ends, or is up to 3 edges between nodes of one type."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland communities Owner-Model-Paper-Model-Owner",
            "  hinterland communities 'Model-LINEAGE->Model' --resolution 2 --format csv"
        })
public final class CommunitiesCommand extends GraphQuestion<Communities.Found> {

    @Parameters(paramLabel = "METAPATH", description = "Metapath whose ends are linked by the walks between them.")
    private String metapath = "";

    @Option(
            names = "--resolution",
            paramLabel = "R",
            defaultValue = "1",
            description = "Resolution of the modularity; a greater one gives smaller communities. Default: 1.")
    private double resolution = 1;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the random choices. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of communities. Default: " + Communities.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--members",
            paramLabel = "N",
            description = "Maximum number of members shown of each. Default: " + Communities.USUAL_MEMBERS
                    + "; in CSV and NDJSON all of them.")
    private Optional<Integer> members = Optional.empty();

    public CommunitiesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Communities.Found> question() {
        Metapath wanted = Metapath.parse(metapath, Metagraph.hub());
        Communities.Options options = new Communities.Options(
                resolution,
                seed,
                limit(limit, Communities.USUAL, Communities.MOST),
                limit(members, Communities.USUAL_MEMBERS, Communities.MOST));
        return graph -> new Communities(graph).over(wanted, options);
    }

    @Override
    Optional<Truncation> truncation(Communities.Found found, Graph graph) {
        return Truncation.of(found.communities().size(), found.total(), Communities.MOST);
    }

    @Override
    PrintedAnswer printed(Communities.Found found) {
        return PrintedAnswer.of(
                        found,
                        new AnswerRows(
                                List.of("community", "size", "inside", "marks", "members"),
                                found.communities().stream()
                                        .map(CommunitiesCommand::row)
                                        .toList()))
                .followedBy(String.format(
                        Locale.ROOT,
                        "%,d nodes, %,d pairs linked over %s; modularity %.4f.%s",
                        found.nodes(),
                        found.edges(),
                        found.metapath(),
                        found.modularity(),
                        found.skipped() == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        " Walks through %,d nodes that join very many are left out.",
                                        found.skipped())));
    }

    private static List<@Nullable Object> row(Community community) {
        return List.of(
                community.number(),
                community.size(),
                community.inside(),
                String.join("; ", community.marks()),
                String.join("; ", community.members()));
    }
}
