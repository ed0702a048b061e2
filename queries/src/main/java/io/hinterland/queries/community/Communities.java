package io.hinterland.queries.community;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds communities of nodes that are linked over a metapath. Safe for use by several threads. */
public final class Communities {

    public static final int USUAL = 20;

    public static final int USUAL_MEMBERS = 5;

    public static final int MOST = 10_000_000;

    private static final int MARKS = 3;
    private static final double GREATEST_RESOLUTION = 1_000;

    private final Graph graph;

    public Communities(Graph graph) {
        this.graph = graph;
    }

    /**
     * How communities are sought.
     *
     * @param resolution above 0; a greater one gives smaller communities
     * @param seed the same one gives the same communities
     * @param limit how many communities are listed at most
     * @param members how many members of each are listed at most
     */
    public record Options(double resolution, long seed, int limit, int members) {

        /** @throws InvalidInputException if a number is out of bounds */
        public Options {
            if (!(resolution > 0 && resolution <= GREATEST_RESOLUTION)) {
                throw new InvalidInputException("The resolution is above 0 and up to 1000, not " + resolution);
            }
            Bounds.upTo(MOST).check("The limit is from", limit);
            Bounds.upTo(MOST).check("The number of members is from", members);
        }
    }

    /**
     * The communities that were found, the largest first.
     *
     * @param metapath whose ends are linked by the number of walks between them
     * @param method how they were found
     * @param resolution of the modularity
     * @param seed of the chance in the method
     * @param nodes number of nodes that a walk begins at
     * @param edges number of pairs of nodes that are linked
     * @param skipped nodes in the middle that join more than 2,000 nodes, whose walks are left out
     * @param modularity of the partition, at most 1
     * @param total number of communities, those of single nodes included
     * @param communities the first of them
     */
    public record Found(
            String metapath,
            String method,
            double resolution,
            long seed,
            long nodes,
            long edges,
            long skipped,
            double modularity,
            long total,
            List<Community> communities) {

        /** Returns the first communities, with the first members of each. */
        public Found first(int limit, int members) {
            return new Found(
                    metapath,
                    method,
                    resolution,
                    seed,
                    nodes,
                    edges,
                    skipped,
                    modularity,
                    total,
                    communities.stream()
                            .limit(limit)
                            .map(community -> community.first(members))
                            .toList());
        }
    }

    /** @throws InvalidInputException if the ends of the metapath are of different types, or it is too long */
    public Found over(Metapath metapath, Options options) {
        Projection projection = Projection.of(graph, metapath);
        WeightedGraph weighted = projection.graph();
        Partition partition = Partition.leiden(weighted, options.resolution(), options.seed());
        return new Found(
                metapath.toString(),
                "Leiden, modularity",
                options.resolution(),
                options.seed(),
                weighted.nodes(),
                weighted.edges(),
                projection.skipped(),
                partition.modularity(options.resolution()),
                partition.communities(),
                communities(projection, partition, options));
    }

    private static List<Community> communities(Projection projection, Partition partition, Options options) {
        WeightedGraph weighted = projection.graph();
        double[] degrees = weighted.degrees();
        double[] within = partition.within();
        List<List<Integer>> nodes = new ArrayList<>();
        IntStream.range(0, partition.communities()).forEach(number -> nodes.add(new ArrayList<>()));
        IntStream.range(0, weighted.nodes())
                .forEach(node -> nodes.get(partition.of(node)).add(node));
        List<List<String>> marks = Marks.of(projection.middles(), partition, nodes, options.limit(), MARKS);
        Comparator<Integer> heaviest = Comparator.comparing((Integer node) -> degrees[node], Comparator.reverseOrder());
        return IntStream.range(0, Math.min(options.limit(), nodes.size()))
                .mapToObj(number -> {
                    double weight = nodes.get(number).stream()
                            .mapToDouble(node -> degrees[node])
                            .sum();
                    return new Community(
                            number + 1,
                            nodes.get(number).size(),
                            weight == 0 ? 0 : 2 * within[number] / weight,
                            marks.get(number),
                            nodes.get(number).stream()
                                    .sorted(heaviest.thenComparing(weighted::name))
                                    .limit(options.members())
                                    .map(weighted::name)
                                    .toList());
                })
                .toList();
    }
}
