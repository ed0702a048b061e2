package io.hinterland.queries;

import java.util.List;

/**
 * The rows that an answer has of all that there are.
 *
 * @param truncated whether there are more
 */
public record FirstRows<T>(List<T> rows, boolean truncated) {

    /** Returns the first rows of what was found, which has one row more than the limit if there are more. */
    public static <T> FirstRows<T> of(List<T> found, long limit) {
        boolean truncated = found.size() > limit;
        return new FirstRows<>(truncated ? found.subList(0, (int) limit) : found, truncated);
    }
}
