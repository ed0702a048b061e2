package io.hinterland.bench.listing;

/** What a model derives from. */
sealed interface Parent {

    /** A model of the listing with a smaller number, so that lineage has no cycle. */
    record Inside(long model) implements Parent {}

    /** A model that no listing has. */
    record Outside(long number) implements Parent {}
}
