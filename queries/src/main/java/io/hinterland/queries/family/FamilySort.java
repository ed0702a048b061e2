package io.hinterland.queries.family;

import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;

/** By which of their figures families are ranked, the largest first. */
public enum FamilySort implements Worded {
    DESCENDANTS,
    DOWNLOADS,
    LIKES,
    DEPTH,
    MERGES;

    long value(FamilyCensus census, int model) {
        return switch (this) {
            case DESCENDANTS -> census.descendants(model);
            case DOWNLOADS -> census.downloads(model);
            case LIKES -> census.likes(model);
            case DEPTH -> census.depth(model);
            case MERGES -> census.related(model, LineageRelation.MERGE);
        };
    }
}
