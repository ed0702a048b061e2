package io.hinterland.queries.community;

import java.util.List;

/**
 * Nodes that are linked more with each other than their degrees alone would have it.
 *
 * @param number 1 for the largest one
 * @param size number of its nodes
 * @param inside share of the weight of its nodes' edges that stays within it, 0 to 1
 * @param marks nodes in the middle of the metapath that mark it: those with the greatest number of links to it beyond
 *     what its size would have; none for a metapath without a middle
 * @param members its nodes, those with most weight first
 */
public record Community(int number, long size, double inside, List<String> marks, List<String> members) {

    /** Returns the community with the first of its members. */
    Community first(int most) {
        return new Community(
                number, size, inside, marks, members.stream().limit(most).toList());
    }
}
