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
final class Refresh {

    private final Transaction transaction;
    private final TerminationGuard guard;
    private final MemoryLimit limit;
    private final Map<String, Numbering.Growth> numberings = new HashMap<>();
    private final Map<MatrixName, Matrix> matrices = new HashMap<>();
    private final Map<OrderName, KeyOrder> orders = new HashMap<>();
    private long held;

    Refresh(Transaction transaction, TerminationGuard guard, MemoryLimit limit) {
        this.transaction = transaction;
        this.guard = guard;
        this.limit = limit;
    }

    Snapshot run(Snapshot before, Changes changes, Needs needed) {
        held = before.bytes();
        keep(before, changes);
        changes.starts().forEach(this::readAgain);
        changes.gone().forEach(this::forget);
        needed.matrices().stream().filter(name -> !matrices.containsKey(name)).forEach(this::build);
        rename(changes);
        needed.orders().stream().filter(name -> !orders.containsKey(name)).forEach(this::sort);
        Map<String, Numbering> grown = new HashMap<>();
        numberings.forEach((label, growth) -> grown.put(label, growth.grown()));
        return new Snapshot(grown, matrices, orders);
    }

    private void keep(Snapshot before, Changes changes) {
        before.numberings().forEach((label, numbering) -> {
            if (!changes.isStale(label)) {
                numberings.put(label, new Numbering.Growth(numbering));
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

    private Matrix updated(MatrixName name, Matrix matrix, LongSet starts) {
        IntObjectHashMap<int[]> rows = new IntObjectHashMap<>(starts.size());
        starts.forEach(start -> {
            guard.check();
            updated(name, start, rows);
        });
        return matrix.with(rows, size(name.from()), size(name.to()));
    }

    private void updated(MatrixName name, long start, IntObjectHashMap<int[]> rows) {
        int known = numbering(name.from()).number(start);
        try {
            Node node = Ids.node(transaction, start);
            if (node.hasLabel(Label.label(name.from()))) {
                rows.put(numbering(name.from()).add(start), ends(name, node));
                return;
            }
        } catch (NotFoundException gone) {
            // It has no edges, then.
        }
        if (known != Numbering.NONE) {
            rows.put(known, new int[0]);
        }
    }

    private int[] ends(MatrixName name, Node start) {
        Label label = Label.label(name.to());
        return start.getRelationships(Direction.OUTGOING, RelationshipType.withName(name.type())).stream()
                .filter(edge ->
                        name.without().isEmpty() || !name.without().get().leavesOut(edge))
                .map(Relationship::getEndNode)
                .filter(end -> end.hasLabel(label))
                .mapToInt(end -> numbering(name.to()).add(Ids.of(end)))
                .toArray();
    }

    /** A node of the same number may have come in its place. */
    private void forget(String label, LongSet nodes) {
        Numbering.Growth numbering = numberings.get(label);
        if (numbering != null) {
            nodes.forEach(node -> {
                if (!carries(node, label)) {
                    numbering.remove(node);
                }
            });
        }
    }

    private boolean carries(long node, String label) {
        try {
            return Ids.node(transaction, node).hasLabel(Label.label(label));
        } catch (NotFoundException gone) {
            return false;
        }
    }

    private void build(MatrixName name) {
        long start = System.nanoTime();
        Numbering.Growth from = numbering(name.from());
        Numbering.Growth to = numbering(name.to());
        limit.require(name, held, count(name), (long) from.size() + to.size());
        EdgeList edges = new EdgeList();
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

    private void add(MatrixName name, Relationship edge, Numbering.Growth from, Numbering.Growth to, EdgeList edges) {
        if (name.without().isPresent() && name.without().get().leavesOut(edge)) {
            return;
        }
        int start = known(from, name.from(), Ids.start(edge));
        int end = known(to, name.to(), Ids.end(edge));
        if (start != Numbering.NONE && end != Numbering.NONE) {
            edges.add(start, end);
        }
    }

    /** The numbering may be older than the node. */
    private int known(Numbering.Growth numbering, String label, long node) {
        int number = numbering.number(node);
        return number == Numbering.NONE && carries(node, label) ? numbering.add(node) : number;
    }

    /** The counts that Neo4j keeps answer this at once. */
    private long count(MatrixName name) {
        try (ResourceIterator<Long> edges = transaction
                .execute("MATCH ()-[r:`" + name.type() + "`]->() RETURN count(r) AS edges")
                .columnAs("edges")) {
            return edges.next();
        }
    }

    private void rename(Changes changes) {
        orders.entrySet().removeIf(order -> order.getValue().isWorn());
        changes.named().forEach((label, nodes) -> {
            orders.replaceAll((name, order) -> name.label().equals(label)
                    ? order.without(nodes, numbering(label).grown())
                    : order);
        });
    }

    private void sort(OrderName name) {
        Numbering.Growth numbering = numbering(name.label());
        int[] places = KeyOrder.unknownPlaces(numbering.size());
        int place = 0;
        try (ResourceIterator<Number> nodes = transaction
                .execute("MATCH (n:`%1$s`) WHERE n.`%2$s` IS NOT NULL RETURN id(n) AS id ORDER BY n.`%2$s`"
                        .formatted(name.label(), name.key()))
                .columnAs("id")) {
            while (nodes.hasNext()) {
                int number = numbering.number(nodes.next().longValue());
                if (number != Numbering.NONE && number < places.length) {
                    places[number] = place;
                }
                place++;
            }
        }
        orders.put(name, new KeyOrder(places, 0));
    }

    private Numbering.Growth numbering(String label) {
        return numberings.computeIfAbsent(label, this::numbered);
    }

    private Numbering.Growth numbered(String label) {
        Numbering.Growth growth = new Numbering.Growth(Numbering.empty());
        try (ResourceIterator<Node> nodes = transaction.findNodes(Label.label(label))) {
            while (nodes.hasNext()) {
                growth.add(Ids.of(nodes.next()));
            }
        }
        return growth;
    }

    private int size(String label) {
        return numbering(label).size();
    }
}
