package io.hinterland.queries.prediction;

import io.hinterland.queries.ShareInterval;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hides what a tenth of the models state, chosen by their ids, and counts how much of it is predicted. */
record PredictabilityCount(Trait trait) {

    private static final int TENTHS = 10;
    private static final String ALL = "all";

    /**
     * Of the siblings, by Horwitz et al. 2025, "Charting and Navigating Hugging Face's Model Atlas"; then of all
     * models.
     */
    private static final Map<Trait, Map<Witness, Double>> PUBLISHED = Map.of(
            Trait.TASK, Map.of(Witness.SIBLINGS, 0.79, Witness.MAJORITY, 0.60),
            Trait.LIBRARY, Map.of(Witness.SIBLINGS, 0.84, Witness.MAJORITY, 0.81),
            Trait.LICENSE, Map.of(Witness.SIBLINGS, 0.85, Witness.MAJORITY, 0.49));

    /** What was predicted of one hidden model. */
    private record Guess(double confidence, boolean right, Map<Witness, Votes> votes, List<String> stated) {}

    Predictability of(WholeLineage lineage) {
        Set<Integer> hidden = IntStream.range(0, lineage.size())
                .filter(model -> lineage.model(model).listed())
                .filter(model -> !lineage.model(model).values(trait).isEmpty())
                .filter(model -> Math.floorMod((lineage.model(model).id().hashCode() * 0x9E3779B9) >>> 16, TENTHS) == 0)
                .boxed()
                .collect(Collectors.toSet());
        ValueScoring scoring = new ValueScoring(lineage, trait, hidden);
        List<Guess> guesses = hidden.stream().sorted().toList().parallelStream()
                .flatMap(model -> scoring.best(model).stream()
                        .map(best -> guess(best, lineage.model(model).values(trait))))
                .toList();
        List<Predictability.Method> methods = new ArrayList<>();
        for (Witness witness : Witness.values()) {
            methods.add(method(witness, guesses));
        }
        long right = guesses.stream().filter(Guess::right).count();
        methods.add(method(ALL, guesses.size(), right, guesses.size(), Optional.empty()));
        List<Predictability.Tenth> tenths = IntStream.range(0, TENTHS)
                .mapToObj(tenth -> tenth(tenth, guesses))
                .toList();
        return new Predictability(
                trait.word(),
                guesses.size(),
                methods,
                tenths.stream()
                                .mapToDouble(tenth -> tenth.models() * Math.abs(tenth.confidence() - tenth.right()))
                                .sum()
                        / Math.max(1, guesses.size()),
                tenths);
    }

    private static Guess guess(ValueScoring.Scored best, List<String> stated) {
        return new Guess(best.confidence(), stated.contains(best.value()), best.votes(), stated);
    }

    private Predictability.Method method(Witness witness, List<Guess> guesses) {
        long voting =
                guesses.stream().filter(guess -> !of(guess, witness).isEmpty()).count();
        long right = guesses.stream()
                .filter(guess -> of(guess, witness)
                        .winner()
                        .or(() -> of(guess, Witness.MAJORITY).winner())
                        .filter(guess.stated()::contains)
                        .isPresent())
                .count();
        Optional<Double> published =
                Optional.ofNullable(PUBLISHED.getOrDefault(trait, Map.of()).get(witness));
        return method(witness.word(), voting, right, guesses.size(), published);
    }

    private static Votes of(Guess guess, Witness witness) {
        return guess.votes().getOrDefault(witness, Votes.NONE);
    }

    private static Predictability.Method method(
            String word, long voting, long right, long models, Optional<Double> published) {
        ShareInterval interval = ShareInterval.of(right, models);
        return new Predictability.Method(
                word,
                voting,
                right,
                models == 0 ? 0 : right / (double) models,
                interval.low(),
                interval.high(),
                published);
    }

    private static Predictability.Tenth tenth(int tenth, List<Guess> guesses) {
        List<Guess> here = guesses.stream()
                .filter(guess -> Math.min(TENTHS - 1, (int) (guess.confidence() * TENTHS)) == tenth)
                .toList();
        return new Predictability.Tenth(
                tenth / (double) TENTHS,
                here.size(),
                here.stream().mapToDouble(Guess::confidence).average().orElse(tenth / (double) TENTHS),
                here.isEmpty() ? 0 : here.stream().filter(Guess::right).count() / (double) here.size());
    }
}
