// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.adjacency.AdjacencyNeeds;
import io.hinterland.accelerator.adjacency.AdjacencySnapshot;
import io.hinterland.accelerator.adjacency.KeyOrder;
import io.hinterland.accelerator.adjacency.NodeIds;
import io.hinterland.accelerator.adjacency.NodeNumbering;
import io.hinterland.accelerator.walk.HeteSim;
import io.hinterland.accelerator.walk.PathCounter;
import io.hinterland.accelerator.walk.PathSim;
import io.hinterland.accelerator.walk.StepWeighting;
import io.hinterland.accelerator.walk.StrongestEnds;
import io.hinterland.accelerator.walk.Walk;
import io.hinterland.accelerator.walk.WalkCounter;
import io.hinterland.accelerator.walk.WalkEnds;
import io.hinterland.accelerator.walk.WalkText;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.TerminationGuard;

/** One question over a metapath, answered within the calling transaction. */
final class MetapathQuestion {

    private final Transaction transaction;
    private final VisibleAdjacency network;
    private final TerminationGuard guard;
    private final Walk walk;
    private final ProcedureOptions options;
    private final DatabaseNames names;

    MetapathQuestion(
            Transaction transaction,
            VisibleAdjacency network,
            TerminationGuard guard,
            String metapath,
            Map<String, Object> options) {
        this.transaction = transaction;
        this.network = network;
        this.guard = guard;
        this.walk = WalkText.read(metapath);
        this.options = ProcedureOptions.of(options);
        this.names = new DatabaseNames(transaction);
        if (!this.options.lenient()) {
            names.require(walk);
        }
    }

    List<WalkEnds.Scored> counts(Object source) {
        return weighed(source, StepWeighting.EVEN);
    }

    List<WalkEnds.Scored> randomWalk(Object source) {
        return weighed(source, StepWeighting.RANDOM);
    }

    List<WalkEnds.Scored> paths(Object source) {
        return ofPaths(source, StepWeighting.EVEN);
    }

    List<WalkEnds.Scored> dwpc(Object source) {
        return ofPaths(source, StepWeighting.damped(options.damping()));
    }

    private List<WalkEnds.Scored> ofPaths(Object source, StepWeighting weighting) {
        return from(source, (counter, ends, number) -> new StrongestEnds(ends)
                .of(new PathCounter(counter, walk, weighting).from(number), weighting.arithmetic(), options.limit()));
    }

    private List<WalkEnds.Scored> weighed(Object source, StepWeighting weighting) {
        return from(source, (counter, ends, number) -> new StrongestEnds(ends)
                .of(counter.from(number, walk, weighting), weighting.arithmetic(), options.limit()));
    }

    List<WalkEnds.Scored> pathSim(Object source) {
        requireSymmetric();
        return from(source, (counter, ends, number) -> new PathSim(counter, walk, ends).from(number, options.limit()));
    }

    List<WalkEnds.Scored> heteSim(Object source) {
        return from(source, (counter, ends, number) -> new HeteSim(counter, walk, ends).from(number, options.limit()));
    }

    private interface Scorer {
        List<WalkEnds.Scored> from(WalkCounter counter, WalkEnds ends, int source);
    }

    private List<WalkEnds.Scored> from(Object source, Scorer scorer) {
        Node node = node(walk.source(), source);
        AdjacencySnapshot snapshot =
                snapshot(AdjacencyNeeds.of(walk.matrices(options.rules())).and(targetOrder()));
        try (WalkCounter counter = counter(snapshot)) {
            return scorer.from(counter, ends(snapshot, targetOrder()), number(snapshot, walk.source(), node));
        }
    }

    long walks(Object source, Object target) {
        Node from = node(walk.source(), source);
        Node to = node(walk.target(), target);
        AdjacencySnapshot snapshot = snapshot(AdjacencyNeeds.of(walk.matrices(options.rules())));
        try (WalkCounter counter = counter(snapshot)) {
            return counter.between(number(snapshot, walk.source(), from), number(snapshot, walk.target(), to), walk);
        }
    }

    void build() {
        snapshot(AdjacencyNeeds.of(walk.matrices(options.rules())).and(targetOrder()));
    }

    String targetKey() {
        return key(walk.target());
    }

    private KeyOrder.Name targetOrder() {
        return new KeyOrder.Name(walk.target(), targetKey());
    }

    private void requireSymmetric() {
        if (!walk.isSymmetric()) {
            throw new IllegalArgumentException(
                    "PathSim is defined on metapaths that read the same from both ends, such as Model-CITES->Paper<-CITES-Model");
        }
    }

    private AdjacencySnapshot snapshot(AdjacencyNeeds needs) {
        return network.with(needs, guard);
    }

    private WalkCounter counter(AdjacencySnapshot snapshot) {
        return new WalkCounter(snapshot, options.rules(), guard, network.spare());
    }

    private WalkEnds ends(AdjacencySnapshot snapshot, KeyOrder.Name key) {
        return new WalkEnds(
                transaction,
                snapshot.numbering(key.label()),
                key,
                snapshot.order(key),
                options.rules().endingWhere(key.label()),
                options.target()
                        .map(target -> OptionalInt.of(number(snapshot, key.label(), node(key.label(), target))))
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

    private static int number(AdjacencySnapshot snapshot, String label, Node node) {
        return node.hasLabel(Label.label(label))
                ? snapshot.numbering(label).number(NodeIds.of(node))
                : NodeNumbering.NONE;
    }

    private String key(String label) {
        return options.key(label).orElseGet(() -> names.key(label));
    }
}
