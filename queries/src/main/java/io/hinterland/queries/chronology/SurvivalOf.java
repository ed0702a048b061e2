package io.hinterland.queries.chronology;

import io.hinterland.schema.Worded;

/** Whose survival is asked for. */
public enum SurvivalOf implements Worded {
    /** Models, from their creation until a complete listing lacks them. */
    MODELS,
    /** Models from which others derive, from their creation to that of the last that derives from them at any depth. */
    FAMILIES
}
