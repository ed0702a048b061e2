package io.hinterland.export.network;

import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import java.util.Map;
import java.util.Set;

/** Which part of the network is exported: nodes, and all edges between them. */
public sealed interface Selection {

    /** The whole network. */
    record Whole() implements Selection {
        @Override
        public Set<NodeType> linked() {
            return Set.of();
        }
    }

    /** A model with all its ancestors and descendants. */
    record Family(String model, Set<? extends NodeType> linked) implements Selection {}

    /** A model alone, which is of interest with what it is linked to. */
    record Model(String model, Set<? extends NodeType> linked) implements Selection {}

    /** An account of the Hub and its models. */
    record OwnedModels(String owner, Set<? extends NodeType> linked) implements Selection {}

    /** The nodes on the walks over a metapath from one node. */
    record Walks(Metapath metapath, String source, Set<? extends NodeType> linked) implements Selection {}

    /**
     * The nodes of a network that a canned query answers.
     *
     * @param parameters of the query, as they were typed
     */
    record Answered(CannedQuery query, Map<String, String> parameters, Set<? extends NodeType> linked)
            implements Selection {}

    /** Returns the types of which nodes are exported as well if an edge joins them with a selected node. */
    Set<? extends NodeType> linked();
}
