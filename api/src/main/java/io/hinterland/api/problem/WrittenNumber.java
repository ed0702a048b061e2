package io.hinterland.api.problem;

import io.hinterland.queries.PlainNumber;
import java.util.Optional;
import java.util.Set;

/** Numbers in addresses, which the framework takes in any form that Java reads, and takes for absent where empty. */
public final class WrittenNumber {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class);

    private WrittenNumber() {}

    /** Returns what is wrong with the text of a parameter of this type, if it is a number and anything is wrong. */
    public static Optional<String> fault(String parameter, String text, Class<?> type) {
        boolean isUnfit = WHOLE.contains(type) && PlainNumber.whole(text).isEmpty()
                || DECIMAL.contains(type) && PlainNumber.decimal(text).isEmpty();
        return isUnfit
                ? Optional.of(
                        "'" + text + "' is not valid for the parameter '" + parameter + "'; it takes " + form(type))
                : Optional.empty();
    }

    static String form(Class<?> type) {
        return DECIMAL.contains(type) ? "a number such as 0.5" : "a whole number";
    }
}
