package io.hinterland.queries.link;

import io.hinterland.schema.Worded;

/** What became of a link. */
public enum Change implements Worded {
    /** The network has it. */
    ADDED,
    /** The network has it and had it, and the record of one of its models has changed. */
    CHANGED,
    /** It was in a listing, and a later one does not have it. */
    GONE
}
