package io.hinterland.queries.trait;

/**
 * How often a value of a parent goes with another one of a child. Only values that one of the two has alone count: a
 * pair counts once for each value that is lost and each that is gained.
 *
 * @param from key of the value that only the parent has
 * @param to key of the value that only the child has
 * @param edges number of edges of lineage
 */
public record Transition(String from, String to, long edges) {}
