package io.hinterland.queries.metapath;

import io.hinterland.queries.Bounds;
import io.hinterland.queries.filter.Included;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.OptionalInt;

/**
 * What walks count and how many targets are told.
 *
 * @param limit how many targets at most, 1 to {@value #MOST}, or {@link #ALL}
 * @param included what walks go along that says little about a model
 * @param placeholders whether walks may end at models that are not listed; they pass through them in any case
 * @param hubDegree the most edges that a node may have in the step that leads to it, and in the one that leaves it, for
 *     walks to pass through it; none to pass through every node. Where walks begin and end it does not matter.
 * @param expensive whether to answer however long it is estimated to take
 */
public record WalkOptions(
        int limit, Included included, boolean placeholders, OptionalInt hubDegree, boolean expensive) {

    public static final int MOST = 1_000;

    /** The limit of an answer that has every target. */
    public static final int ALL = Integer.MAX_VALUE;

    public static final int USUAL = 20;

    /** The usual number of targets; boilerplate citations, tags that the Hub sets and placeholders left out. */
    public static final WalkOptions DEFAULT =
            new WalkOptions(USUAL, Included.NEITHER, false, OptionalInt.empty(), false);

    /** @throws InvalidInputException if the limit is out of bounds */
    public WalkOptions {
        if (limit != ALL) {
            Bounds.upTo(MOST).check("The limit is from", limit);
        }
        if (hubDegree.isPresent() && hubDegree.getAsInt() < 1) {
            throw new InvalidInputException(
                    "The degree above which hubs are excluded is 1 or more, not " + hubDegree.getAsInt());
        }
    }

    public WalkOptions withLimit(int most) {
        return new WalkOptions(most, included, placeholders, hubDegree, expensive);
    }

    public WalkOptions withBoilerplate(boolean counted) {
        return withIncluded(included.withBoilerplate(counted));
    }

    public WalkOptions withHubTags(boolean counted) {
        return withIncluded(included.withHubTags(counted));
    }

    public WalkOptions withIncluded(Included walked) {
        return new WalkOptions(limit, walked, placeholders, hubDegree, expensive);
    }

    public WalkOptions withPlaceholders(boolean counted) {
        return new WalkOptions(limit, included, counted, hubDegree, expensive);
    }

    public WalkOptions withoutHubsAbove(int degree) {
        return new WalkOptions(limit, included, placeholders, OptionalInt.of(degree), expensive);
    }

    public WalkOptions withExpensive(boolean allowed) {
        return new WalkOptions(limit, included, placeholders, hubDegree, allowed);
    }
}
