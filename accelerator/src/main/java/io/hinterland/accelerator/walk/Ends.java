// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Ids;
import io.hinterland.accelerator.adjacency.Numbering;
import io.hinterland.accelerator.adjacency.OrderName;
import io.hinterland.accelerator.adjacency.Weights;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;

/**
 * The nodes at which walks end, as the calling transaction sees them.
 *
 * @param where the property that must be true of them, or nothing
 * @param only the number of the one node that is asked about; none for all
 */
public record Ends(
        Transaction transaction, Numbering numbering, OrderName order, Optional<String> where, OptionalInt only) {

    /** Returns the weights at the nodes that are asked about. */
    Weights among(Weights weights) {
        if (only.isPresent()) {
            weights.replace(weights.nodes(), node -> node == only.getAsInt() ? weights.weight(node) : 0);
        }
        return weights;
    }

    /** Returns the node of a number, unless it is gone or may be no end. */
    Optional<Node> end(int number) {
        try {
            Node node = Ids.node(transaction, numbering.node(number));
            boolean may = where.isEmpty() || Boolean.TRUE.equals(node.getProperty(where.get(), null));
            return may ? Optional.of(node) : Optional.empty();
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    /** Returns the key of a node, or nothing if it has none or is gone. */
    @Nullable
    Object key(int number) {
        try {
            return Ids.node(transaction, numbering.node(number)).getProperty(order.key(), null);
        } catch (NotFoundException gone) {
            return null;
        }
    }
}
