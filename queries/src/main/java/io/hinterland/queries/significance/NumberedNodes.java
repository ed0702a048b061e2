package io.hinterland.queries.significance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The nodes of one type that have edges, numbered in the order in which they were met. */
final class NumberedNodes {

    private final List<Object> keys = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    int number(Object key) {
        return numbers.computeIfAbsent(key, added -> {
            keys.add(added);
            return keys.size() - 1;
        });
    }

    /** Returns the number of a node; none if it has no edges. */
    OptionalInt known(Object key) {
        Integer number = numbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    Object key(int number) {
        return keys.get(number);
    }

    int size() {
        return keys.size();
    }
}
