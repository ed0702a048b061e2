// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.collections.api.map.primitive.IntIntMap;
import org.eclipse.collections.api.map.primitive.IntObjectMap;
import org.eclipse.collections.impl.map.mutable.primitive.IntIntHashMap;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.procedure.TerminationGuard;

/**
 * The edges of one {@link Name}: rows in both directions as they were read once, and over them the outgoing edges of
 * those nodes that changed since. An edge changes at its start, which has few edges where its end may have a million,
 * so a change of the graph never makes a hub be read again. A value.
 */
public final class Matrix {

    private final SparseRows outgoing;
    private final SparseRows incoming;
    private final BitSet changed;
    private final IntObjectMap<int[]> now;
    private final IntIntMap arriving;
    private final long buildNanos;

    private Matrix(SparseRows outgoing, SparseRows incoming, BitSet changed, IntObjectMap<int[]> now, long buildNanos) {
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.changed = changed;
        this.now = now;
        this.arriving = arriving(now);
        this.buildNanos = buildNanos;
    }

    /** Returns how many edges of changed nodes end at each node. */
    private static IntIntMap arriving(IntObjectMap<int[]> now) {
        IntIntHashMap arriving = new IntIntHashMap();
        now.forEachValue(ends -> IntStream.of(ends).forEach(end -> arriving.addToValue(end, 1)));
        return arriving;
    }

    static Matrix of(SparseRows.EdgeList edges, int starts, int ends, long buildNanos) {
        return new Matrix(
                edges.outgoing(starts), edges.incoming(ends), new BitSet(), new IntObjectHashMap<>(), buildNanos);
    }

    /** Returns the matrix with other outgoing edges at some of its nodes. */
    Matrix with(IntObjectMap<int[]> rows, int starts, int ends) {
        BitSet all = (BitSet) changed.clone();
        IntObjectHashMap<int[]> merged = new IntObjectHashMap<>(now.size() + rows.size());
        merged.putAll(now);
        merged.putAll(rows);
        rows.forEachKey(all::set);
        Matrix next = new Matrix(outgoing, incoming, all, merged, buildNanos);
        return merged.size() > 1_000 + outgoing.nodes() / 20 ? next.folded(starts, ends) : next;
    }

    /** Returns the same edges with none of them over the rows, which are faster. */
    private Matrix folded(int starts, int ends) {
        SparseRows.EdgeList edges = new SparseRows.EdgeList();
        for (int start = 0; start < starts; start++) {
            int from = start;
            forEachEnd(start, end -> edges.add(from, end));
        }
        return of(edges, starts, ends, buildNanos);
    }

    private void forEachEnd(int start, IntConsumer consumer) {
        if (changed.get(start)) {
            for (int end : now.get(start)) {
                consumer.accept(end);
            }
        } else {
            for (int at = outgoing.start(start); at < outgoing.end(start); at++) {
                consumer.accept(outgoing.neighbours()[at]);
            }
        }
    }

    /** Adds to the one vector what the other holds, moved along the edges. */
    public void forward(WeightVector from, WeightVector into, WeightArithmetic arithmetic, TerminationGuard guard) {
        for (int at = 0; at < from.count(); at++) {
            int start = from.node(at);
            long weight = from.weight(start);
            if (changed.get(start)) {
                int[] ends = now.get(start);
                arithmetic.addToEach(into, ends, 0, ends.length, weight);
            } else {
                spread(outgoing, start, weight, into, arithmetic);
            }
            checkNowAndThen(at, guard);
        }
    }

    /** The same against the edges. */
    public void backward(WeightVector from, WeightVector into, WeightArithmetic arithmetic, TerminationGuard guard) {
        for (int at = 0; at < from.count(); at++) {
            int end = from.node(at);
            if (changed.isEmpty()) {
                spread(incoming, end, from.weight(end), into, arithmetic);
            } else {
                forEachUnchangedStart(end, start -> arithmetic.add(into, start, from.weight(end)));
            }
            checkNowAndThen(at, guard);
        }
        now.forEachKeyValue((start, ends) -> {
            for (int end : ends) {
                if (from.weight(end) > 0) {
                    arithmetic.add(into, start, from.weight(end));
                }
            }
        });
    }

    private static void spread(SparseRows rows, int node, long weight, WeightVector into, WeightArithmetic arithmetic) {
        arithmetic.addToEach(into, rows.neighbours(), rows.start(node), rows.end(node), weight);
    }

    private void forEachUnchangedStart(int end, IntConsumer consumer) {
        for (int at = incoming.start(end); at < incoming.end(end); at++) {
            int start = incoming.neighbours()[at];
            if (!changed.get(start)) {
                consumer.accept(start);
            }
        }
    }

    /** Returns how many edges begin at a node. */
    public int outDegree(int start) {
        return changed.get(start) ? now.get(start).length : outgoing.end(start) - outgoing.start(start);
    }

    /** Returns how many edges end at a node. */
    public int inDegree(int end) {
        if (changed.isEmpty()) {
            return incoming.end(end) - incoming.start(end);
        }
        int[] degree = {arriving.get(end)};
        forEachUnchangedStart(end, start -> degree[0]++);
        return degree[0];
    }

    /** Returns whether an edge leads from a node to itself, where both ends are numbered alike. */
    public boolean hasLoop(int node) {
        boolean[] found = {false};
        forEachEnd(node, end -> found[0] |= end == node);
        return found[0];
    }

    private static void checkNowAndThen(int at, TerminationGuard guard) {
        if ((at & 0xFF) == 0xFF) {
            guard.check();
        }
    }

    /** Returns how many edges were there when the rows were read or last folded. */
    public long edges() {
        return outgoing.neighbours().length;
    }

    /** Returns how many nodes have had other outgoing edges since. */
    public int changes() {
        return now.size();
    }

    public int greatestOutDegree() {
        return outgoing.greatestDegree();
    }

    public int greatestInDegree() {
        return incoming.greatestDegree();
    }

    /** Returns what it takes of the heap, without the numberings. */
    public long bytes() {
        long[] bytes = {outgoing.bytes() + incoming.bytes() + changed.size() / 8};
        now.forEachValue(ends -> bytes[0] += 32 + (long) ends.length * Integer.BYTES);
        return bytes[0];
    }

    public long buildMillis() {
        return buildNanos / 1_000_000;
    }

    /**
     * Which edges a matrix holds: those of one relationship type between nodes of two labels.
     *
     * @param without edges to leave out, or nothing
     */
    public record Name(String type, String from, String to, Optional<Exclusion> without) {

        /** Returns whether the property of nodes with this label says which edges are left out. */
        boolean isMarkedBy(String property, Node node) {
            return without.filter(new Exclusion.ByMarkedEnd(property)::equals).isPresent()
                    && node.hasLabel(Label.label(to));
        }

        /** Returns whether its nodes at one end or the other carry the label. */
        boolean joins(String label) {
            return from.equals(label) || to.equals(label);
        }
    }

    /** Edges that a matrix leaves out. */
    public sealed interface Exclusion {

        boolean leavesOut(Relationship edge);

        /** Returns which edges those are, such as {@code role = boilerplate}. */
        String words();

        /**
         * Leaves out edges whose property has a value, as Cypher's {@code r.property <> value}: so also those without.
         */
        record ByValue(String property, String value) implements Exclusion {

            @Override
            public boolean leavesOut(Relationship edge) {
                Object actual = edge.getProperty(property, value);
                return actual.equals(value);
            }

            @Override
            public String words() {
                return property + " = " + value;
            }
        }

        /**
         * Leaves out edges to nodes that are marked, as Cypher's {@code endNode(r).property IS NULL} lets others be.
         */
        record ByMarkedEnd(String property) implements Exclusion {

            @Override
            public boolean leavesOut(Relationship edge) {
                return edge.getEndNode().hasProperty(property);
            }

            @Override
            public String words() {
                return property + " of their ends";
            }
        }
    }
}
