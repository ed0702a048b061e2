package io.hinterland.queries.trait;

import io.hinterland.schema.Worded;

/** By what models are grouped to see how much they state. */
public enum CompletenessGroup implements Worded {
    DEPTH,
    OWNER
}
