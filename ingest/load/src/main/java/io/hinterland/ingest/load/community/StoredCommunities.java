package io.hinterland.ingest.load.community;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.List;
import java.util.Map;

/** Keeps communities in the graph. They are beside the network: nothing leads to them, and no figure counts them. */
public final class StoredCommunities {

    /** A community may have very many members, and a transaction is held in memory. */
    private static final int MOST_MEMBERS = 20_000;

    private static final String REMOVE = CypherFile.read(StoredCommunities.class, "remove");
    private static final String STORE = CypherFile.read(StoredCommunities.class, "store");

    private final Graph graph;

    public StoredCommunities(Graph graph) {
        this.graph = graph;
    }

    /**
     * How communities were found.
     *
     * @param metapath whose ends are linked by the walks between them
     * @param method in words
     * @param resolution of the modularity
     * @param seed of the chance in the method
     * @param modularity of the whole partition
     */
    public record Provenance(String metapath, String method, double resolution, long seed, double modularity) {

        private Map<String, Object> parameters() {
            return Map.of(
                    "metapath", metapath,
                    "method", method,
                    "resolution", resolution,
                    "seed", seed,
                    "modularity", modularity);
        }
    }

    /**
     * A community.
     *
     * @param number in the order of sizes, from 1
     * @param inside share of the weight of its edges that stays within
     * @param marks nodes that mark it
     * @param members keys of its nodes
     */
    public record Stored(long number, double inside, List<String> marks, List<String> members) {

        private Map<String, Object> row() {
            return Map.of("number", number, "inside", inside, "marks", marks, "members", members);
        }
    }

    /** Keeps communities in place of those that were found over the same metapath before. */
    public void replace(Provenance provenance, List<Stored> communities) {
        graph.writeAutoCommitted(REMOVE, Map.of("metapath", provenance.metapath()));
        int from = 0;
        while (from < communities.size()) {
            int to = from;
            long members = 0;
            while (to < communities.size() && (to == from || members < MOST_MEMBERS)) {
                members += communities.get(to++).members().size();
            }
            graph.write(
                    STORE,
                    Map.of(
                            "provenance", provenance.parameters(),
                            "rows",
                                    communities.subList(from, to).stream()
                                            .map(Stored::row)
                                            .toList()));
            from = to;
        }
    }
}
