package io.hinterland.queries.trait;

import java.util.List;

/**
 * The order of values in which most changes from parent to child lead onwards (Laufer, Oderinwale and Kleinberg 2025).
 * For each two values, the more frequent direction counts with the difference between both; the order is one of those
 * for which the sum of the differences that lead onwards is greatest.
 *
 * @param trait the trait
 * @param relation how the children derive; {@code any} for all edges of lineage
 * @param order the values that most models state, in that order
 * @param pairs pairs of values of which one direction is more frequent
 * @param agreeing those whose more frequent direction leads onwards
 * @param changes changes between these values
 * @param onwards those that lead onwards
 * @param published what was published for it on 1.86 million models in 2025; empty for other traits
 */
public record Drift(
        String trait,
        String relation,
        List<String> order,
        long pairs,
        long agreeing,
        long changes,
        long onwards,
        List<String> published) {}
