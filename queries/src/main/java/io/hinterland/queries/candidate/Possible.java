package io.hinterland.queries.candidate;

/**
 * A model that may be the parent, and why it was thought of.
 *
 * @param start first word of the child's name that is the candidate's
 * @param end word behind the last one; the same as {@code start} where the name does not have it
 * @param length of these words, in characters
 * @param whole whether the candidate's whole name is there, not only its beginning
 * @param tagged whether a tag names it
 * @param siblings share of the most similar names of the same account that declare it
 * @param nearest greatest share of the name that one of these has in common with the child's
 */
record Possible(
        int parent, int start, int end, int length, boolean whole, boolean tagged, double siblings, double nearest) {

    static Possible named(int parent, int start, int end, int length, boolean whole) {
        return new Possible(parent, start, end, length, whole, false, 0, 0);
    }

    static Possible tagged(int parent) {
        return new Possible(parent, 0, 0, 0, false, true, 0, 0);
    }

    static Possible ofSiblings(int parent, double siblings, double nearest) {
        return new Possible(parent, 0, 0, 0, false, false, siblings, nearest);
    }

    static Possible ofWeights(int parent) {
        return new Possible(parent, 0, 0, 0, false, false, 0, 0);
    }

    boolean isNamed() {
        return end > start;
    }

    /** Returns the same candidate with all that either knows; of two parts of the name the longer counts. */
    Possible with(Possible other) {
        boolean longer = other.length > length || other.length == length && other.whole && !whole;
        Possible name = longer ? other : this;
        return new Possible(
                parent,
                name.start,
                name.end,
                name.length,
                name.whole,
                tagged || other.tagged,
                Math.max(siblings, other.siblings),
                Math.max(nearest, other.nearest));
    }
}
