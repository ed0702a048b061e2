package io.hinterland.queries.prediction;

import io.hinterland.queries.learning.ConditionalLogit;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Weighs the witnesses by what models teach that state the trait. */
final class ValueScoring {

    private static final int MOST_EXAMPLES = 20_000;
    private static final int MOST_OF_A_WITNESS = 5;

    /** For each witness its share of the votes, and whether it has a vote for this value at all. */
    private static final int FEATURES = 2 * Witness.values().length;

    private final WholeLineage lineage;
    private final Trait trait;
    private final Testimony testimony;
    private final ConditionalLogit logit;

    /** A value with what speaks for it. */
    record Scored(String value, double confidence, Map<Witness, Votes> votes) {}

    /** @param hidden models of which nobody knows what they state */
    ValueScoring(WholeLineage lineage, Trait trait, Set<Integer> hidden) {
        this.lineage = lineage;
        this.trait = trait;
        testimony = new Testimony(lineage, trait, hidden);
        List<ConditionalLogit.Example> examples = IntStream.range(0, lineage.size())
                .filter(model -> !hidden.contains(model))
                .filter(model -> !lineage.model(model).values(trait).isEmpty())
                .boxed()
                .sorted(Comparator.comparingInt(
                        model -> lineage.model(model).id().hashCode() * 0x9E3779B9))
                .limit(MOST_EXAMPLES)
                .toList()
                .parallelStream()
                .map(this::example)
                .filter(ValueScoring::hasRight)
                .toList();
        boolean[] used = new boolean[FEATURES];
        Arrays.fill(used, true);
        logit = ConditionalLogit.learned(examples, used, false, new double[FEATURES], lineage::requireWanted);
    }

    private ConditionalLogit.Example example(int model) {
        lineage.requireWanted();
        Map<Witness, Votes> votes = testimony.on(model);
        List<String> values = values(votes);
        boolean[] right = new boolean[values.size()];
        for (int place = 0; place < right.length; place++) {
            right[place] = lineage.model(model).values(trait).contains(values.get(place));
        }
        return new ConditionalLogit.Example(features(values, votes), right);
    }

    private static boolean hasRight(ConditionalLogit.Example example) {
        for (boolean right : example.right()) {
            if (right) {
                return true;
            }
        }
        return false;
    }

    private static List<String> values(Map<Witness, Votes> votes) {
        Set<String> values = new LinkedHashSet<>();
        votes.values().forEach(of -> values.addAll(of.first(MOST_OF_A_WITNESS)));
        return List.copyOf(values);
    }

    private static double[][] features(List<String> values, Map<Witness, Votes> votes) {
        double[][] features = new double[values.size()][FEATURES];
        for (int place = 0; place < features.length; place++) {
            for (Map.Entry<Witness, Votes> of : votes.entrySet()) {
                double share = of.getValue().share(values.get(place));
                features[place][2 * of.getKey().ordinal()] = share;
                features[place][2 * of.getKey().ordinal() + 1] = share > 0 ? 1 : 0;
            }
        }
        return features;
    }

    Map<Witness, Votes> votes(int model) {
        return testimony.on(model);
    }

    /** Returns the most likely value of a model; of an empty network none. */
    List<Scored> best(int model) {
        Map<Witness, Votes> votes = testimony.on(model);
        List<String> values = values(votes);
        double[] probabilities = logit.probabilities(features(values, votes));
        return IntStream.range(0, values.size())
                .mapToObj(place -> new Scored(values.get(place), probabilities[place], votes))
                .max(Comparator.comparingDouble(Scored::confidence))
                .stream()
                .toList();
    }

    Prediction prediction(int model, Scored scored) {
        Map<String, Double> shares = new LinkedHashMap<>();
        scored.votes().forEach((witness, votes) -> {
            if (!votes.isEmpty()) {
                shares.put(witness.word(), votes.share(scored.value()));
            }
        });
        return new Prediction(lineage.model(model).id(), trait.word(), scored.value(), scored.confidence(), shares);
    }
}
