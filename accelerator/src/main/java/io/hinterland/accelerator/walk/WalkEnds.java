// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.KeyOrder;
import io.hinterland.accelerator.adjacency.NodeIds;
import io.hinterland.accelerator.adjacency.NodeNumbering;
import io.hinterland.accelerator.adjacency.WeightVector;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.values.storable.Values;

/**
 * The nodes at which walks end, as the calling transaction sees them.
 *
 * @param key the property that tells them apart
 * @param order by that property, which ties are broken by
 * @param where the property that must be true of them, or nothing
 * @param only the number of the one node that is asked about; none for all
 */
public record WalkEnds(
        Transaction transaction,
        NodeNumbering numbering,
        KeyOrder.Name key,
        KeyOrder order,
        Optional<String> where,
        OptionalInt only) {

    /** Returns the weights at the nodes that are asked about. */
    WeightVector among(WeightVector weights) {
        if (only.isPresent()) {
            weights.replace(weights.nodes(), node -> node == only.getAsInt() ? weights.weight(node) : 0);
        }
        return weights;
    }

    /** Returns the node of a number, unless it is gone or may be no end. */
    Optional<Node> end(int number) {
        try {
            Node node = NodeIds.node(transaction, numbering.node(number));
            boolean may = where.isEmpty() || Boolean.TRUE.equals(node.getProperty(where.get(), null));
            return may ? Optional.of(node) : Optional.empty();
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    /**
     * Tells which of two nodes comes first where nothing else does: the one with the lesser key, as Cypher orders them.
     */
    int compareByKey(int one, int other) {
        int placeOfOne = order.place(one);
        int placeOfOther = order.place(other);
        return placeOfOne != KeyOrder.UNKNOWN && placeOfOther != KeyOrder.UNKNOWN
                ? Integer.compare(placeOfOne, placeOfOther)
                : Values.COMPARATOR.compare(Values.of(keyOf(one)), Values.of(keyOf(other)));
    }

    /** Returns the key of a node, or nothing if it has none or is gone. */
    private @Nullable Object keyOf(int number) {
        try {
            return NodeIds.node(transaction, numbering.node(number)).getProperty(key.key(), null);
        } catch (NotFoundException gone) {
            return null;
        }
    }

    /**
     * A node that walks lead to.
     *
     * @param walks how many walks, or paths, where these are counted, else 0
     * @param score its PathSim or what the walks weigh, where that is asked for, else 0
     */
    public record Scored(Node node, long walks, double score) {}
}
