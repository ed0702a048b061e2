package io.hinterland.queries.cost;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.Locale;

/** A question that would take too long to answer, unless it is asked for expressly. */
public final class TooExpensiveException extends InvalidInputException {

    private final double edges;

    TooExpensiveException(String what, double edges) {
        super(what + " would read about " + rounded(edges) + " edges, and the maximum is "
                + rounded(CostClass.MOST_EDGES)
                + ". Reduce the query: filter nodes or edges, exclude hubs, or shorten the"
                + " metapath; or allow expensive queries, with a deadline");
        this.edges = edges;
    }

    /** Returns how many edges would be gone along, give or take an order of magnitude. */
    public double edges() {
        return edges;
    }

    static String rounded(double number) {
        if (number < 1e6) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        if (number < 1e9) {
            return String.format(Locale.ROOT, "%.0f million", number / 1e6);
        }
        return number < 1e15 ? String.format(Locale.ROOT, "%,.0f billion", number / 1e9) : "a million billion or more";
    }
}
