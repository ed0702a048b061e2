package io.hinterland.queries.canned;

import io.hinterland.schema.failure.InvalidInputException;

/** The least and the greatest whole number that a parameter takes. */
public record Bounds(long least, long most) {

    void check(Object value) {
        if (value instanceof Long number && (number < least || number > most)) {
            throw new InvalidInputException("takes " + this + ", not " + number);
        }
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }
}
