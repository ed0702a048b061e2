package io.hinterland.queries.trait;

import java.util.Optional;

/**
 * How much children differ from their parents in a trait. The mutation of a pair is the share of the values of either
 * that only one of them has, which is 1 - |both| / |either|; the rate is its mean over the pairs of which both state
 * the trait (Laufer, Oderinwale and Kleinberg 2025, "Anatomy of a Machine Learning Ecosystem", who count finetunes).
 *
 * @param trait the trait
 * @param relation how the children derive; {@code any} for all edges of lineage
 * @param pairs edges of which child and parent state the trait
 * @param changed those of which they do not state the same
 * @param rate mean mutation, 0 to 1
 * @param low lower end of its 95% interval, by the normal distribution
 * @param high upper end of the interval
 * @param published rate of finetunes on 1.86 million models in 2025, where it is published
 */
public record Mutation(
        String trait,
        String relation,
        long pairs,
        long changed,
        double rate,
        double low,
        double high,
        Optional<Double> published) {}
