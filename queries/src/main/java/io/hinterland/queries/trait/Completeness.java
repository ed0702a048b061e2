package io.hinterland.queries.trait;

import io.hinterland.queries.lineage.Trait;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much the models of a group state of themselves.
 *
 * @param group depth, which is the smallest number of edges up to a model without parents; or account
 * @param models listed models in it
 * @param stated share of these that state each trait, by its word, 0 to 1
 * @param mean mean of these shares
 */
public record Completeness(String group, long models, Map<String, Double> stated, double mean) {

    static Completeness of(String group, long models, Map<Trait, Long> stating) {
        Map<String, Double> stated = new LinkedHashMap<>();
        for (Trait trait : Trait.values()) {
            stated.put(trait.word(), stating.getOrDefault(trait, 0L) / (double) models);
        }
        double mean = stated.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return new Completeness(group, models, stated, mean);
    }
}
