package io.hinterland.queries.trait;

import java.util.List;

/**
 * Which values of a trait follow on which.
 *
 * @param trait the trait
 * @param relation how the children derive; {@code any} for all edges of lineage
 * @param total number of different transitions
 * @param transitions the most frequent ones
 */
public record TransitionTable(String trait, String relation, long total, List<Transition> transitions) {}
