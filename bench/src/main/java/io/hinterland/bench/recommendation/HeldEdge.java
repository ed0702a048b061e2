package io.hinterland.bench.recommendation;

/** What a share of which is held out. */
enum HeldEdge {
    /** A model cites a paper; the default card's paper aside. */
    CITATION,

    /** A model derives from another. */
    LINEAGE,

    /** A model was trained on a dataset. */
    TRAINING,

    /** A paper was written by an author. */
    AUTHORSHIP
}
