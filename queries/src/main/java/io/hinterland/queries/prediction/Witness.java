package io.hinterland.queries.prediction;

import io.hinterland.schema.Worded;

/** Who votes for the value of a model that does not state it; each value has a share of the votes. */
public enum Witness implements Worded {
    /** All models: the baseline. */
    MAJORITY,
    /** Models that share a parent with it (Horwitz et al. 2025, "hub average"). */
    SIBLINGS,
    /** Its parents. */
    PARENTS,
    /** Models that derive from it. */
    CHILDREN,
    /** Models of its account. */
    OWNER,
    /** Those models of its account whose names begin most alike, by the share that they have in common. */
    NAMES,
    /** Models with its tags, each tag weighted by how rare it is; tags that are values of the trait aside. */
    TAGS
}
