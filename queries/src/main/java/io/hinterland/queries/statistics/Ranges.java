package io.hinterland.queries.statistics;

import java.util.List;

/** How downloads and likes are distributed: all ranges in ascending order, empty ones too. */
public record Ranges(List<RangeCount> downloads, List<RangeCount> likes) {

    public Ranges {
        downloads = List.copyOf(downloads);
        likes = List.copyOf(likes);
    }

    /**
     * How many listed models lie in a range of downloads or likes.
     *
     * @param range the key of the range, {@code 51-100}
     */
    public record RangeCount(String range, long models) {}
}
