// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Set;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.LabelEntry;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;

/** Gathers what a transaction changes while it can still be read, and tells of it once it is committed. */
final class ChangeListener implements TransactionEventListener<ChangeListener.Gathered> {

    private final PendingChanges pending;

    ChangeListener(PendingChanges pending) {
        this.pending = pending;
    }

    record Gathered(GraphChanges changes, AdjacencyNeeds kept) {}

    @Override
    public Gathered beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
        AdjacencyNeeds kept = pending.kept();
        GraphChanges changes = new GraphChanges();
        if (!kept.equals(AdjacencyNeeds.NOTHING)) {
            edges(data, kept.types(), changes);
            labels(data, kept.labels(), changes);
            names(data, kept, changes);
            marks(data, kept, changes);
        }
        return new Gathered(changes, kept);
    }

    private static void edges(TransactionData data, Set<String> types, GraphChanges changes) {
        data.createdRelationships().forEach(edge -> changed(edge, types, changes));
        data.deletedRelationships().forEach(edge -> changed(edge, types, changes));
        for (PropertyEntry<Relationship> entry : data.assignedRelationshipProperties()) {
            changed(entry.entity(), types, changes);
        }
        for (PropertyEntry<Relationship> entry : data.removedRelationshipProperties()) {
            changed(entry.entity(), types, changes);
        }
    }

    private static void changed(Relationship edge, Set<String> types, GraphChanges changes) {
        String type = edge.getType().name();
        if (types.contains(type)) {
            changes.edgeAt(type, NodeIds.start(edge));
        }
    }

    /**
     * A node that only now gets or loses a label may have edges already: then all edges at that label are read anew.
     */
    private static void labels(TransactionData data, Set<String> labels, GraphChanges changes) {
        Set<Long> created = NodeIds.of(data.createdNodes());
        for (LabelEntry entry : data.assignedLabels()) {
            String label = entry.label().name();
            if (labels.contains(label) && !created.contains(NodeIds.of(entry.node()))) {
                changes.staleLabel(label);
            }
        }
        for (LabelEntry entry : data.removedLabels()) {
            String label = entry.label().name();
            if (labels.contains(label)) {
                if (data.isDeleted(entry.node())) {
                    changes.gone(label, NodeIds.of(entry.node()));
                } else {
                    changes.staleLabel(label);
                }
            }
        }
    }

    private static void names(TransactionData data, AdjacencyNeeds kept, GraphChanges changes) {
        if (kept.orders().isEmpty()) {
            return;
        }
        for (PropertyEntry<Node> entry : data.assignedNodeProperties()) {
            named(entry, kept, changes);
        }
        for (PropertyEntry<Node> entry : data.removedNodeProperties()) {
            if (!data.isDeleted(entry.entity())) {
                named(entry, kept, changes);
            }
        }
    }

    private static void named(PropertyEntry<Node> entry, AdjacencyNeeds kept, GraphChanges changes) {
        for (KeyOrder.Name order : kept.orders()) {
            if (order.key().equals(entry.key()) && entry.entity().hasLabel(Label.label(order.label()))) {
                changes.named(order.label(), NodeIds.of(entry.entity()));
            }
        }
    }

    /** Edges change with the marks of their ends: all edges of the type are read anew. */
    private static void marks(TransactionData data, AdjacencyNeeds kept, GraphChanges changes) {
        for (PropertyEntry<Node> entry : data.assignedNodeProperties()) {
            marked(entry, kept, changes);
        }
        for (PropertyEntry<Node> entry : data.removedNodeProperties()) {
            if (!data.isDeleted(entry.entity())) {
                marked(entry, kept, changes);
            }
        }
    }

    private static void marked(PropertyEntry<Node> entry, AdjacencyNeeds kept, GraphChanges changes) {
        for (Matrix.Name matrix : kept.matrices()) {
            if (matrix.isMarkedBy(entry.key(), entry.entity())) {
                changes.staleType(matrix.type());
            }
        }
    }

    @Override
    public void afterCommit(TransactionData data, Gathered gathered, GraphDatabaseService database) {
        pending.add(gathered.changes(), gathered.kept());
    }

    @Override
    public void afterRollback(TransactionData data, Gathered gathered, GraphDatabaseService database) {
        // Nothing came of it.
    }
}
