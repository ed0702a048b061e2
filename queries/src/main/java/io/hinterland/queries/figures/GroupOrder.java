package io.hinterland.queries.figures;

import io.hinterland.schema.Worded;

/** What groups are sorted by: greatest first, or by key, so that months and ranges are in their order. */
public enum GroupOrder implements Worded {
    MODELS,
    DOWNLOADS,
    LIKES,
    KEY
}
