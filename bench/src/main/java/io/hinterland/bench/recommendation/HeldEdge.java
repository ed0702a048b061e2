package io.hinterland.bench.recommendation;

import java.util.Comparator;

/**
 * One edge as the sources print it.
 *
 * @param from the id of the model or paper that says so
 * @param to the id or key of what it names
 */
record HeldEdge(Kind kind, String from, String to) {

    static final Comparator<HeldEdge> ORDER =
            Comparator.comparing(HeldEdge::kind).thenComparing(HeldEdge::from).thenComparing(HeldEdge::to);

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
