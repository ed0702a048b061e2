package io.hinterland.queries.cost;

import io.hinterland.schema.Choice;

/** How long an answer takes, by the edges that have to be gone along; a server goes along about a million a second. */
public enum CostClass implements Choice {
    /** Under a tenth of a second. */
    LIGHT(1e5),
    /** Seconds. */
    MODERATE(5e6),
    /** Up to half a minute. */
    HEAVY(3e7),
    /** Refused unless asked for expressly. */
    EXCESSIVE(Double.POSITIVE_INFINITY);

    private final double most;

    CostClass(double most) {
        this.most = most;
    }

    /** Returns the class of going along that many edges. */
    public static CostClass of(double edges) {
        for (CostClass cost : values()) {
            if (edges <= cost.most) {
                return cost;
            }
        }
        return EXCESSIVE;
    }
}
