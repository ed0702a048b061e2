package io.hinterland.bench.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The edges that are held out: of each kind a tenth to test by and another tenth to learn by, as the seed has it. */
final class HeldOutEdges {

    private final Map<Edge.Kind, List<Edge>> shuffled = new EnumMap<>(Edge.Kind.class);
    private final Set<Edge> taken = new HashSet<>();

    HeldOutEdges(Collection<Edge> links, long seed) {
        Set<Edge> ordered = new TreeSet<>(Edge.ORDER);
        ordered.addAll(links);
        for (Edge.Kind kind : Edge.Kind.values()) {
            List<Edge> ofKind = new ArrayList<>(
                    ordered.stream().filter(link -> link.kind() == kind).toList());
            Collections.shuffle(ofKind, new Random(seed));
            shuffled.put(kind, ofKind);
            taken.addAll(test(kind));
            taken.addAll(validation(kind));
        }
    }

    /** Returns the tenth to test by. */
    List<Edge> test(Edge.Kind kind) {
        return all(kind).subList(0, all(kind).size() / 10);
    }

    /** Returns the tenth to learn by. */
    List<Edge> validation(Edge.Kind kind) {
        return all(kind).subList(all(kind).size() / 10, all(kind).size() / 5);
    }

    /** Returns all of the kind, those that are not held out among them. */
    List<Edge> all(Edge.Kind kind) {
        return shuffled.getOrDefault(kind, List.of());
    }

    boolean has(Edge link) {
        return taken.contains(link);
    }

    /**
     * One edge as the sources print it.
     *
     * @param from the id of the model or paper that says so
     * @param to the id or key of what it names
     */
    record Edge(Kind kind, String from, String to) {

        static final Comparator<Edge> ORDER =
                Comparator.comparing(Edge::kind).thenComparing(Edge::from).thenComparing(Edge::to);

        /** What a share of which is held out. */
        enum Kind {
            /** A model cites a paper; the default card's paper aside. */
            CITATION,

            /** A model derives from another. */
            LINEAGE,

            /** A model was trained on a dataset. */
            TRAINING,

            /** A paper was written by an author. */
            AUTHORSHIP
        }
    }
}
