package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much it says that two models share a tag: the logarithm of models per model with the tag. */
final class TagWeights {

    private final Map<String, Integer> models = new HashMap<>();
    private final int all;

    TagWeights(WholeLineage lineage) {
        all = lineage.size();
        for (int model = 0; model < all; model++) {
            lineage.model(model).tags().forEach(tag -> models.merge(tag, 1, Integer::sum));
        }
    }

    /** Returns which share of the weight of a model's tags another has as well, 0 to 1. */
    double shared(KnownModel one, KnownModel other) {
        Set<String> others = new HashSet<>(other.tags());
        double total = 0;
        double shared = 0;
        for (String tag : one.tags()) {
            double weight = Math.log(all / (double) Math.max(1, models.getOrDefault(tag, 1)));
            total += weight;
            shared += others.contains(tag) ? weight : 0;
        }
        return total == 0 ? 0 : shared / total;
    }
}
