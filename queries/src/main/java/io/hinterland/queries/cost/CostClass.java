package io.hinterland.queries.cost;

import io.hinterland.schema.Worded;

/** How long an answer takes, by the edges that have to be gone along; a server goes along about a million a second. */
public enum CostClass implements Worded {
    /** Under a tenth of a second. */
    LIGHT(1e5),
    /** Seconds. */
    MODERATE(5e6),
    /** Up to half a minute. */
    HEAVY(CostClass.MOST_EDGES),
    /** Refused unless asked for expressly. */
    EXCESSIVE(Double.POSITIVE_INFINITY);

    /** How many edges are gone along without being asked to expressly; on a usual machine, half a minute. */
    public static final double MOST_EDGES = 3e7;

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

    /**
     * Makes sure that a question can be answered in reasonable time.
     *
     * @param what what is asked, to begin a sentence with
     * @param edges how many edges have to be gone along
     * @throws TooExpensiveException if those are too many
     */
    public static void requireReasonable(String what, double edges) {
        if (edges > MOST_EDGES) {
            throw new TooExpensiveException(what, edges);
        }
    }
}
