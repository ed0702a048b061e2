package io.hinterland.queries;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * The least and the greatest whole number that an option or a parameter takes.
 *
 * @param least smallest value
 * @param most greatest value
 */
public record Bounds(long least, long most) {

    /** Returns the bounds of how many answers are wanted, or of anything else that begins at one. */
    public static Bounds upTo(long most) {
        return new Bounds(1, most);
    }

    /**
     * Makes sure that a number lies within.
     *
     * @param begin how the sentence begins that says so where it does not, {@code The limit is from}
     * @throws InvalidInputException if the number is out of bounds
     */
    public void check(String begin, long number) {
        if (number < least || number > most) {
            throw new InvalidInputException(begin + " " + this + ", not " + number);
        }
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }
}
