package io.hinterland.queries.cost;

/** Refuses what would take too long. */
public final class CostGuard {

    /** How many edges are gone along without being asked to expressly; on a usual machine, half a minute. */
    public static final double MOST_EDGES = 3e7;

    private CostGuard() {}

    /**
     * Makes sure that a question can be answered in reasonable time.
     *
     * @param what what is asked, to begin a sentence with
     * @param edges how many edges have to be gone along
     * @throws TooExpensiveException if those are too many
     */
    public static void check(String what, double edges) {
        if (edges > MOST_EDGES) {
            throw new TooExpensiveException(what, edges);
        }
    }
}
