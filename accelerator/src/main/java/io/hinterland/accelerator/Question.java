// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.adjacency.Ids;
import io.hinterland.accelerator.adjacency.KeyOrder;
import io.hinterland.accelerator.adjacency.Needs;
import io.hinterland.accelerator.adjacency.Numbering;
import io.hinterland.accelerator.adjacency.OrderName;
import io.hinterland.accelerator.adjacency.Snapshot;
import io.hinterland.accelerator.walk.Ends;
import io.hinterland.accelerator.walk.HeteSim;
import io.hinterland.accelerator.walk.Pair;
import io.hinterland.accelerator.walk.PathCounter;
import io.hinterland.accelerator.walk.PathSim;
import io.hinterland.accelerator.walk.Scored;
import io.hinterland.accelerator.walk.Strongest;
import io.hinterland.accelerator.walk.Walk;
import io.hinterland.accelerator.walk.WalkCounter;
import io.hinterland.accelerator.walk.WalkText;
import io.hinterland.accelerator.walk.Weighting;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.TerminationGuard;

/** One question over a metapath, answered within the calling transaction. */
final class Question {

    private final Transaction transaction;
    private final Network network;
    private final TerminationGuard guard;
    private final Walk walk;
    private final WalkOptions options;
    private final Names names;

    Question(
            Transaction transaction,
            Network network,
            TerminationGuard guard,
            String metapath,
            Map<String, Object> options) {
        this.transaction = transaction;
        this.network = network;
        this.guard = guard;
        this.walk = WalkText.read(metapath);
        this.options = WalkOptions.of(options);
        this.names = new Names(transaction);
        if (!this.options.lenient()) {
            names.require(walk);
        }
    }

    List<Scored> counts(Object source) {
        return weighed(source, Weighting.EVEN);
    }

    List<Scored> randomWalk(Object source) {
        return weighed(source, Weighting.RANDOM);
    }

    List<Scored> paths(Object source) {
        return ofPaths(source, Weighting.EVEN);
    }

    List<Scored> dwpc(Object source) {
        return ofPaths(source, Weighting.damped(options.damping()));
    }

    private List<Scored> ofPaths(Object source, Weighting weighting) {
        return from(source, (counter, ends, order, number) -> new Strongest(ends, order)
                .of(new PathCounter(counter, walk, weighting).from(number), weighting.arithmetic(), options.limit()));
    }

    private List<Scored> weighed(Object source, Weighting weighting) {
        return from(source, (counter, ends, order, number) -> new Strongest(ends, order)
                .of(counter.from(number, walk, weighting), weighting.arithmetic(), options.limit()));
    }

    List<Scored> pathSim(Object source) {
        requireSymmetric();
        return from(source, (counter, ends, order, number) -> new PathSim(counter, walk, ends, order)
                .from(number, options.limit()));
    }

    List<Scored> heteSim(Object source) {
        return from(source, (counter, ends, order, number) -> new HeteSim(counter, walk, ends, order)
                .from(number, options.limit()));
    }

    private interface Scorer {
        List<Scored> from(WalkCounter counter, Ends ends, KeyOrder order, int source);
    }

    private List<Scored> from(Object source, Scorer scorer) {
        Node node = node(walk.source(), source);
        OrderName order = new OrderName(walk.target(), key(walk.target()));
        Snapshot snapshot = snapshot(Needs.of(walk.matrices(options.rules())).and(order));
        try (WalkCounter counter = counter(snapshot)) {
            return scorer.from(
                    counter, ends(snapshot, order), snapshot.order(order), number(snapshot, walk.source(), node));
        }
    }

    long walks(Object source, Object target) {
        Node from = node(walk.source(), source);
        Node to = node(walk.target(), target);
        Snapshot snapshot = snapshot(Needs.of(walk.matrices(options.rules())));
        try (WalkCounter counter = counter(snapshot)) {
            return new Pair(counter, walk)
                    .walks(number(snapshot, walk.source(), from), number(snapshot, walk.target(), to));
        }
    }

    void build() {
        snapshot(Needs.of(walk.matrices(options.rules())).and(new OrderName(walk.target(), key(walk.target()))));
    }

    String targetKey() {
        return key(walk.target());
    }

    private void requireSymmetric() {
        if (!walk.isSymmetric()) {
            throw new IllegalArgumentException(
                    "PathSim is defined on metapaths that read the same from both ends, such as Model-CITES->Paper<-CITES-Model");
        }
    }

    private Snapshot snapshot(Needs needs) {
        return network.with(needs, guard);
    }

    private WalkCounter counter(Snapshot snapshot) {
        return new WalkCounter(snapshot, options.rules(), guard, network.spare());
    }

    private Ends ends(Snapshot snapshot, OrderName order) {
        return new Ends(
                transaction,
                snapshot.numbering(order.label()),
                order,
                options.rules().endingWhere(order.label()),
                options.target()
                        .map(target -> OptionalInt.of(number(snapshot, order.label(), node(order.label(), target))))
                        .orElse(OptionalInt.empty()));
    }

    private Node node(String label, Object named) {
        if (named instanceof Node node) {
            return node;
        }
        Node found = transaction.findNode(Label.label(label), key(label), named);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + label + " whose " + key(label) + " is " + named);
        }
        return found;
    }

    private static int number(Snapshot snapshot, String label, Node node) {
        return node.hasLabel(Label.label(label)) ? snapshot.numbering(label).number(Ids.of(node)) : Numbering.NONE;
    }

    private String key(String label) {
        return options.key(label).orElseGet(() -> names.key(label));
    }
}
