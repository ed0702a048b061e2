// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.HashSet;
import java.util.Set;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/**
 * Nodes by the numbers of their records. Neo4j would rather have element ids used, which are texts made of these
 * numbers: arrays need the numbers themselves, and here none outlives its node.
 */
@SuppressWarnings("deprecation")
public final class NodeIds {

    private NodeIds() {}

    public static long of(Node node) {
        return node.getId();
    }

    static long start(Relationship edge) {
        return edge.getStartNodeId();
    }

    static long end(Relationship edge) {
        return edge.getEndNodeId();
    }

    static Set<Long> of(Iterable<Node> nodes) {
        Set<Long> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.getId()));
        return ids;
    }

    /** @throws NotFoundException if there is no such node */
    public static Node node(Transaction transaction, long id) {
        return transaction.getNodeById(id);
    }
}
