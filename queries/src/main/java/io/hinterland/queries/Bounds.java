package io.hinterland.queries;

import io.hinterland.schema.failure.InvalidInputException;

/** The least and the greatest whole number that an option or a parameter takes. */
public record Bounds(long least, long most) {

    /** Returns the bounds of how many answers are wanted, or of anything else that begins at one. */
    public static Bounds upTo(long most) {
        return new Bounds(1, most);
    }

    /**
     * Makes sure that a number lies within.
     *
     * @param what is bounded, as a sentence begins: {@code The limit is}
     * @throws InvalidInputException if the number is out of bounds
     */
    public void check(String what, long number) {
        if (number < least || number > most) {
            throw new InvalidInputException(what + " from " + this + ", not " + number);
        }
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }
}
