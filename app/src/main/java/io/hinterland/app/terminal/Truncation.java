package io.hinterland.app.terminal;

import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.UnavailableException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * That an answer does not have everything.
 *
 * @param shown how many rows it has
 * @param total how many there are, if that is known
 * @param more how to get them, as a clause
 */
public record Truncation(long shown, OptionalLong total, String more) {

    /**
     * Returns what is to be said of an answer whose rows were counted; nothing if it has all of them.
     *
     * @param most the greatest limit that is possible
     */
    public static Optional<Truncation> of(long shown, long total, int most) {
        return shown >= total
                ? Optional.empty()
                : Optional.of(new Truncation(shown, OptionalLong.of(total), larger(most)));
    }

    /** Returns what is to be said of an answer that has as many rows as were asked for, of which there may be more. */
    public static Optional<Truncation> atLimit(int shown, int limit, int most) {
        String more = limit < most ? larger(most) : "More cannot be shown.";
        return shown < limit ? Optional.empty() : Optional.of(new Truncation(shown, OptionalLong.empty(), more));
    }

    /** Returns how many rows there are; nothing if they are too many to count, for then the first ones still answer. */
    public static OptionalLong total(LongSupplier count) {
        try {
            return OptionalLong.of(count.getAsLong());
        } catch (DeadlineException | UnavailableException tooMany) {
            return OptionalLong.empty();
        }
    }

    private static String larger(int most) {
        return String.format(Locale.ROOT, "For more, use --limit, up to %,d.", most);
    }

    /** Returns it as a sentence. */
    public String sentence() {
        String first = String.format(Locale.ROOT, "First %,d", shown);
        String all =
                total.isPresent() ? String.format(Locale.ROOT, " of %,d", total.getAsLong()) : "; there may be more";
        return first + all + ". " + more;
    }
}
