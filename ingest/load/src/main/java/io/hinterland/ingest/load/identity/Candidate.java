package io.hinterland.ingest.load.identity;

import java.util.Comparator;

/**
 * Two groups of mentions that their co-authors speak for joining.
 *
 * @param one the number of the first group among those that were compared
 */
record Candidate(int one, int other, double certainty) {

    static final Comparator<Candidate> MOST_CERTAIN_FIRST = Comparator.comparingDouble(Candidate::certainty)
            .reversed()
            .thenComparingInt(Candidate::one)
            .thenComparingInt(Candidate::other);
}
