// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.set.primitive.LongSet;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.TerminationGuard;

/**
 * Makes the next snapshot from the one before: reads again what changed, and for the first time what is needed and not
 * there. Reads in a transaction of its own, so that nothing uncommitted gets in. Used once.
 */
final class SnapshotRefresh {

    private final Transaction transaction;
    private final TerminationGuard guard;
    private final MemoryLimit limit;
    private final GrowingNumberings numberings;
    private final Map<Matrix.Name, Matrix> matrices = new HashMap<>();
    private final Map<KeyOrder.Name, KeyOrder> orders = new HashMap<>();
    private long held;

    SnapshotRefresh(Transaction transaction, TerminationGuard guard, MemoryLimit limit) {
        this.transaction = transaction;
        this.guard = guard;
        this.limit = limit;
        this.numberings = new GrowingNumberings(transaction);
    }

    AdjacencySnapshot run(AdjacencySnapshot before, GraphChanges changes, AdjacencyNeeds needed) {
        held = before.bytes();
        keep(before, changes);
        changes.starts().forEach(this::readAgain);
        changes.gone().forEach(numberings::forget);
        needed.matrices().stream().filter(name -> !matrices.containsKey(name)).forEach(this::build);
        rename(changes);
        needed.orders().stream().filter(name -> !orders.containsKey(name)).forEach(this::sort);
        return new AdjacencySnapshot(numberings.grown(), matrices, orders);
    }

    private void keep(AdjacencySnapshot before, GraphChanges changes) {
        before.numberings().forEach((label, numbering) -> {
            if (!changes.isStale(label)) {
                numberings.keep(label, numbering);
            }
        });
        before.matrices().forEach((name, matrix) -> {
            if (!changes.isStale(name)) {
                matrices.put(name, matrix);
            }
        });
        before.orders().forEach((name, order) -> {
            if (!changes.isStale(name)) {
                orders.put(name, order);
            }
        });
    }

    private void readAgain(String type, LongSet starts) {
        matrices.replaceAll((name, matrix) -> name.type().equals(type) ? updated(name, matrix, starts) : matrix);
    }

    private Matrix updated(Matrix.Name name, Matrix matrix, LongSet starts) {
        IntObjectHashMap<int[]> rows = new IntObjectHashMap<>(starts.size());
        starts.forEach(start -> {
            guard.check();
            updated(name, start, rows);
        });
        return matrix.with(rows, numberings.size(name.from()), numberings.size(name.to()));
    }

    private void updated(Matrix.Name name, long start, IntObjectHashMap<int[]> rows) {
        int known = numberings.of(name.from()).number(start);
        try {
            Node node = NodeIds.node(transaction, start);
            if (node.hasLabel(Label.label(name.from()))) {
                rows.put(numberings.of(name.from()).add(start), ends(name, node));
                return;
            }
        } catch (NotFoundException gone) {
            // It has no edges, then.
        }
        if (known != NodeNumbering.NONE) {
            rows.put(known, new int[0]);
        }
    }

    private int[] ends(Matrix.Name name, Node start) {
        Label label = Label.label(name.to());
        return start.getRelationships(Direction.OUTGOING, RelationshipType.withName(name.type())).stream()
                .filter(edge ->
                        name.without().isEmpty() || !name.without().get().leavesOut(edge))
                .map(Relationship::getEndNode)
                .filter(end -> end.hasLabel(label))
                .mapToInt(end -> numberings.of(name.to()).add(NodeIds.of(end)))
                .toArray();
    }

    private void build(Matrix.Name name) {
        long start = System.nanoTime();
        NodeNumbering.Growth from = numberings.of(name.from());
        NodeNumbering.Growth to = numberings.of(name.to());
        limit.require(name, held, count(name), (long) from.size() + to.size());
        SparseRows.EdgeList edges = new SparseRows.EdgeList();
        int read = 0;
        try (ResourceIterator<Relationship> all =
                transaction.findRelationships(RelationshipType.withName(name.type()))) {
            while (all.hasNext()) {
                add(name, all.next(), from, to, edges);
                if ((++read & 0xFFFF) == 0) {
                    guard.check();
                }
            }
        }
        Matrix built = Matrix.of(edges, from.size(), to.size(), System.nanoTime() - start);
        matrices.put(name, built);
        held += built.bytes();
    }

    private void add(
            Matrix.Name name,
            Relationship edge,
            NodeNumbering.Growth from,
            NodeNumbering.Growth to,
            SparseRows.EdgeList edges) {
        if (name.without().isPresent() && name.without().get().leavesOut(edge)) {
            return;
        }
        int start = numberings.number(from, name.from(), NodeIds.start(edge));
        int end = numberings.number(to, name.to(), NodeIds.end(edge));
        if (start != NodeNumbering.NONE && end != NodeNumbering.NONE) {
            edges.add(start, end);
        }
    }

    /** The counts that Neo4j keeps answer this at once. */
    private long count(Matrix.Name name) {
        try (ResourceIterator<Long> edges = transaction
                .execute("MATCH ()-[r:`" + name.type() + "`]->() RETURN count(r) AS edges")
                .columnAs("edges")) {
            return edges.next();
        }
    }

    private void rename(GraphChanges changes) {
        orders.entrySet().removeIf(order -> order.getValue().isWorn());
        changes.named().forEach((label, nodes) -> {
            orders.replaceAll((name, order) -> name.label().equals(label)
                    ? order.without(nodes, numberings.of(label).grown())
                    : order);
        });
    }

    private void sort(KeyOrder.Name name) {
        NodeNumbering.Growth numbering = numberings.of(name.label());
        int[] places = KeyOrder.unknownPlaces(numbering.size());
        int place = 0;
        try (ResourceIterator<Number> nodes = transaction
                .execute("MATCH (n:`%1$s`) WHERE n.`%2$s` IS NOT NULL RETURN id(n) AS id ORDER BY n.`%2$s`"
                        .formatted(name.label(), name.key()))
                .columnAs("id")) {
            while (nodes.hasNext()) {
                int number = numbering.number(nodes.next().longValue());
                if (number != NodeNumbering.NONE && number < places.length) {
                    places[number] = place;
                }
                place++;
            }
        }
        orders.put(name, new KeyOrder(places, 0));
    }
}
