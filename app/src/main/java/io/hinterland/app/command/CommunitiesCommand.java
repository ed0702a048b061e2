package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.community.StoredCommunities;
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
            "  hinterland communities 'Model-LINEAGE->Model' --resolution 2 --format csv",
            "  hinterland communities Owner-Model-Dataset-Model-Owner --store"
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

    @Option(
            names = "--store",
            description =
                    "Also keep all communities in the graph, as nodes Community beside the network, in place of those"
                            + " kept over this metapath before.")
    private boolean store;

    public CommunitiesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Communities.Found> question() {
        Metapath wanted = Metapath.parse(metapath, Metagraph.hub());
        int most = limit(limit, Communities.USUAL, Communities.MOST);
        int shown = limit(members, Communities.USUAL_MEMBERS, Communities.MOST);
        if (!store) {
            Communities.Options options = new Communities.Options(resolution, seed, most, shown);
            return graph -> new Communities(graph).over(wanted, options);
        }
        Communities.Options all = new Communities.Options(resolution, seed, Communities.MOST, Communities.MOST);
        return graph -> {
            Communities.Found found = new Communities(graph).over(wanted, all);
            new StoredCommunities(graph).replace(provenance(found), stored(found));
            return found.first(most, shown);
        };
    }

    @Override
    boolean isKept() {
        return store;
    }

    private static StoredCommunities.Provenance provenance(Communities.Found found) {
        return new StoredCommunities.Provenance(
                found.metapath(), found.method(), found.resolution(), found.seed(), found.modularity());
    }

    private static List<StoredCommunities.Stored> stored(Communities.Found found) {
        return found.communities().stream()
                .map(community -> new StoredCommunities.Stored(
                        community.number(), community.inside(), community.marks(), community.members()))
                .toList();
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
