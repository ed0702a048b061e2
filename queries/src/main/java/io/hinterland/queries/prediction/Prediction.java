package io.hinterland.queries.prediction;

import java.util.Map;

/**
 * What a model probably would state. It is inferred, not declared.
 *
 * @param model id of the model, which does not state the trait
 * @param trait the trait
 * @param value key of the most likely value
 * @param confidence probability that it is the right one, 0 to 1, as learned from models that state it
 * @param votes share of the votes for it, by the word for who votes; those that have no vote are left out
 */
public record Prediction(String model, String trait, String value, double confidence, Map<String, Double> votes) {}
