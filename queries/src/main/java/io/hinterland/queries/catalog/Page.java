package io.hinterland.queries.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items items of this page
 * @param next cursor of the next page; null on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty());
    }

    <R> Page<R> map(Function<List<T>, List<R>> change) {
        return new Page<>(change.apply(items), next);
    }
}
