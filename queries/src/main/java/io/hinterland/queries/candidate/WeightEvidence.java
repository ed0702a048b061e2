package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.weight.WeightDistances;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the weights of models say of their parents.
 *
 * @param byAge whether only models that are not newer may be parents
 */
record WeightEvidence(WholeLineage lineage, WeightDistances distances, boolean byAge) {

    private static final int MOST = 20;
    private static final OfModel NOTHING = new OfModel(Map.of(), 1, Set.of());

    /** Models that are nearer than this are as good as the same. */
    private static final double SAME = 1e-3;

    /** A distance of e⁻⁵ of another's is as far as any. */
    private static final double SCALE = 5;

    /**
     * What is known of a model.
     *
     * @param distances to others, by their numbers
     * @param nearest the least of those to models that are not newer
     * @param mixed the models of which its weights are a mixture
     */
    record OfModel(Map<Integer, Double> distances, double nearest, Set<Integer> mixed) {

        /** Sets what is known of a candidate. */
        void set(double[] numbers, int candidate) {
            Double distance = distances.get(candidate);
            if (distance != null) {
                boolean related = distance < WeightDistances.UNRELATED;
                numbers[Feature.RELATED_WEIGHTS.ordinal()] = related ? 1 : 0;
                numbers[Feature.OTHER_WEIGHTS.ordinal()] = related ? 0 : 1;
                numbers[Feature.MIXED_WEIGHTS.ordinal()] = mixed.contains(candidate) ? 1 : 0;
                numbers[Feature.NEARNESS.ordinal()] =
                        related ? Math.max(-1, Math.log(Math.min(1, nearest / Math.max(SAME, distance))) / SCALE) : -1;
            }
        }
    }

    OfModel of(int model) {
        KnownModel known = lineage.model(model);
        List<WeightDistances.Near> near = distances.near(known.id());
        if (near.isEmpty()) {
            return NOTHING;
        }
        Map<Integer, Double> byNumber = new HashMap<>();
        double nearest = 1;
        for (WeightDistances.Near other : near) {
            int number = lineage.number(other.model()).orElse(model);
            if (number != model) {
                byNumber.put(number, other.distance());
                if (mayBeOlder(number, known)) {
                    nearest = Math.min(nearest, Math.max(SAME, other.distance()));
                }
            }
        }
        Set<Integer> mixed = distances
                .mixture(known.id(), other -> {
                    int number = lineage.number(other).orElse(model);
                    return number != model && mayBeOlder(number, known);
                })
                .stream()
                .map(id -> lineage.number(id).orElse(model))
                .collect(Collectors.toSet());
        return new OfModel(byNumber, nearest, mixed);
    }

    private boolean mayBeOlder(int other, KnownModel model) {
        KnownModel known = lineage.model(other);
        return !byAge || !known.isCreationKnown() || !model.isCreationKnown() || known.created() <= model.created();
    }

    /** Returns the models of related weights, the nearest first. */
    List<Possible> possible(int model) {
        return distances.near(lineage.model(model).id()).stream()
                .filter(other -> other.distance() < WeightDistances.UNRELATED)
                .flatMap(other -> lineage.number(other.model()).stream().boxed())
                .limit(MOST)
                .map(Possible::ofWeights)
                .toList();
    }
}
