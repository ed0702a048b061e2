package io.hinterland.schema;

import java.util.stream.Stream;

/** The bins of downloads and likes, after the GESIS study. Every count from zero up lies in exactly one. */
public enum CountRange {
    UP_TO_50(50, "0-50"),
    UP_TO_100(100, "51-100"),
    UP_TO_500(500, "101-500"),
    UP_TO_1000(1_000, "501-1000"),
    UP_TO_5000(5_000, "1001-5000"),
    UP_TO_10000(10_000, "5001-10000"),
    UP_TO_50000(50_000, "10001-50000"),
    ABOVE_50000(Long.MAX_VALUE, "50001+");

    private final long most;
    private final String key;

    CountRange(long most, String key) {
        this.most = most;
        this.key = key;
    }

    /** @throws IllegalArgumentException if the count is negative */
    public static CountRange of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count is never negative: " + count);
        }
        return Stream.of(values())
                .filter(range -> count <= range.most)
                .findFirst()
                .orElseThrow();
    }

    /** @throws java.util.NoSuchElementException if no range has this key */
    public static CountRange withKey(String key) {
        return Stream.of(values())
                .filter(range -> range.key.equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the key of the range's node, {@code 51-100}. */
    public String key() {
        return key;
    }
}
