package io.hinterland.queries.vendor;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import java.util.List;
import java.util.Map;

/** Describes accounts as vendors of models. Safe for use by several threads. */
public final class Vendors {

    /** The usual number of linked accounts. */
    public static final int USUAL = 10;

    /** The most linked accounts of one answer. */
    public static final int MOST = 100_000;

    private static final String PORTFOLIO = CypherFile.read(Vendors.class, "portfolio");
    private static final String PAPERS = CypherFile.read(Vendors.class, "papers");
    private static final String DATASETS = CypherFile.read(Vendors.class, "datasets");

    private final Graph graph;

    public Vendors(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns what an account publishes and what others build on it. Reads the lineage of the whole network.
     *
     * @param name of the account
     * @param limit how many linked accounts at most, 1 to {@value #MOST}
     * @throws io.hinterland.schema.failure.NotFoundException if the graph does not have it
     * @throws io.hinterland.schema.failure.InvalidInputException if the limit is out of bounds
     */
    public Vendor of(String name, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        NodeReference reference = NodeReference.parse(HubNodeType.OWNER, name);
        graph.inReadTransaction(transaction -> {
            reference.require(transaction);
            return true;
        });
        String owner = reference.key().toString();
        WholeLineage lineage = WholeLineageReading.read(graph);
        OwnerLineage own = new OwnerLineage(lineage, owner);
        LinkedOwners linked = new LinkedOwners(owner);
        linked.addLineage(own.neighbours());
        counts(PAPERS, owner).forEach(linked::papers);
        counts(DATASETS, owner).forEach(linked::datasets);
        return new Vendor(
                owner,
                own.listed().size(),
                own.downloads(),
                portfolio(owner),
                ReleaseDays.rhythm(own.listed()),
                own.builtOn(),
                linked.count(),
                linked.first(limit));
    }

    private List<Vendor.Part> portfolio(String owner) {
        return graph.read(
                PORTFOLIO,
                Map.of("owner", owner),
                row -> new Vendor.Part(
                        row.get("what").asString(),
                        row.get("value").asString(),
                        row.get("models").asLong()));
    }

    private List<Shared> counts(String statement, String owner) {
        return graph.read(
                statement,
                Map.of("owner", owner),
                row -> new Shared(row.get("owner").asString(), row.get("shared").asLong()));
    }

    /** How many of some nodes another account has as well. */
    record Shared(String owner, long count) {}
}
