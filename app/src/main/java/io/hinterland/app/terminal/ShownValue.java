package io.hinterland.app.terminal;

import io.hinterland.queries.canned.ValueText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value as people read it in a table; programs read it in full in JSON and CSV. */
final class ShownValue {

    private static final MathContext DIGITS = new MathContext(4);
    private static final double WHOLE = 1_000;
    private static final double TINY = 1e-4;

    /** Columns of years, which are not counted but named. */
    private static final Pattern YEAR = Pattern.compile("(?i)(.*[^a-z])?year");

    private ShownValue() {}

    /** Returns whole numbers with thousands separated, and others with four digits that count. */
    static String of(String column, @Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            return fraction(((Number) value).doubleValue());
        }
        if ((value instanceof Long || value instanceof Integer)
                && !YEAR.matcher(column).matches()) {
            return String.format(Locale.ROOT, "%,d", ((Number) value).longValue());
        }
        return ValueText.of(value);
    }

    private static String fraction(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        double size = Math.abs(number);
        if (size >= WHOLE) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return size > 0 && size < TINY ? String.format(Locale.ROOT, "%.3e", number) : rounded.toPlainString();
    }
}
