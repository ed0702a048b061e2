// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.set.primitive.LongSet;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

/** The numbers of the nodes of each label, while nodes are read that have none yet. */
final class GrowingNumberings {

    private final Transaction transaction;
    private final Map<String, NodeNumbering.Growth> growths = new HashMap<>();

    GrowingNumberings(Transaction transaction) {
        this.transaction = transaction;
    }

    void keep(String label, NodeNumbering numbering) {
        growths.put(label, new NodeNumbering.Growth(numbering));
    }

    /** Returns the numbers of a label's nodes; all of its nodes have one if it was not known before. */
    NodeNumbering.Growth of(String label) {
        return growths.computeIfAbsent(label, this::numbered);
    }

    private NodeNumbering.Growth numbered(String label) {
        NodeNumbering.Growth growth = new NodeNumbering.Growth(NodeNumbering.empty());
        try (ResourceIterator<Node> nodes = transaction.findNodes(Label.label(label))) {
            while (nodes.hasNext()) {
                growth.add(NodeIds.of(nodes.next()));
            }
        }
        return growth;
    }

    int size(String label) {
        return of(label).size();
    }

    /**
     * Returns the number of a node of a label, or {@link NodeNumbering#NONE}; the numbers may be older than the node.
     */
    int number(NodeNumbering.Growth growth, String label, long node) {
        int number = growth.number(node);
        return number == NodeNumbering.NONE && carries(node, label) ? growth.add(node) : number;
    }

    /** Takes their numbers from nodes that are gone; others of the same id may have come in their place. */
    void forget(String label, LongSet nodes) {
        NodeNumbering.Growth growth = growths.get(label);
        if (growth != null) {
            nodes.forEach(node -> {
                if (!carries(node, label)) {
                    growth.remove(node);
                }
            });
        }
    }

    private boolean carries(long node, String label) {
        try {
            return NodeIds.node(transaction, node).hasLabel(Label.label(label));
        } catch (NotFoundException gone) {
            return false;
        }
    }

    Map<String, NodeNumbering> grown() {
        Map<String, NodeNumbering> grown = new HashMap<>();
        growths.forEach((label, growth) -> grown.put(label, growth.grown()));
        return grown;
    }
}
