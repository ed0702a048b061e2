package io.hinterland.queries.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What a node is linked to over one type of edge.
 *
 * @param edge type of the edge, such as CITES
 * @param type label of the nodes at its other end
 * @param total number of these nodes
 * @param nodes the first of them by key, at most {@value #MOST}; {@code total} tells whether there are more
 */
public record LinkedNodes(String edge, String type, long total, List<LinkedNode> nodes) {

    /** A paper may have thousands of models; the link table has them all. */
    public static final int MOST = 1_000;

    /**
     * A node at the other end of an edge.
     *
     * @param key its key
     * @param name what people call it
     * @param role role of the citation, on citations
     * @param evidence why that role, on citations
     */
    public record LinkedNode(String key, String name, Optional<String> role, Optional<String> evidence) {}
}
