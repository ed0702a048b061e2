package io.hinterland.queries.influence;

import io.hinterland.schema.Worded;

/** Whose influence is asked for, and over which edges. */
public enum InfluenceOf implements Worded {
    /** Models over lineage: a child leads to its parents. */
    MODELS,
    /** Accounts over lineage: the account of a child leads to that of the parent, if another. */
    OWNERS,
    /** Papers over citations: a model leads to the papers that it cites, boilerplate aside. */
    PAPERS
}
