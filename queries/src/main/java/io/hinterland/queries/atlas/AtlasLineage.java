package io.hinterland.queries.atlas;

/**
 * Which of some models derive from which. Models are numbers, in the order of their ids.
 *
 * @param ids ids of the models, sorted
 * @param created days since 1970 on which they were created; {@link #UNKNOWN} if nobody knows
 * @param children for each edge the model that derives
 * @param parents for each edge the model that it derives from
 */
record AtlasLineage(String[] ids, int[] created, int[] children, int[] parents) {

    /** Later than every day, so that a model of unknown age is never the oldest. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    int models() {
        return ids.length;
    }

    /** Returns whether one is older than the other; of the same day that with the lesser id is. */
    boolean isOlder(int one, int other) {
        return created[one] < created[other] || created[one] == created[other] && one < other;
    }
}
