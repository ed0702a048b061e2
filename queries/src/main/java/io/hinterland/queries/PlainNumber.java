package io.hinterland.queries;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: digits, a sign, a decimal point, perhaps an exponent. Java reads more as a number, such
 * as {@code 0x1p-1}, {@code 1d} and digits of other scripts, which are slips here.
 */
public final class PlainNumber {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private PlainNumber() {}

    /** Returns the whole number that a text is; nothing where it is none, or does not fit into a {@code long}. */
    public static OptionalLong whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException outOfBounds) {
            return OptionalLong.empty();
        }
    }

    /** Returns the finite number that a text is, or nothing where it is none. */
    public static OptionalDouble decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
