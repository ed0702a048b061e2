package io.hinterland.queries.candidate;

import io.hinterland.queries.ShareInterval;
import io.hinterland.schema.value.Derivation;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts what was found of hidden lineage. */
final class RecoveryCount {

    private static final int TENTHS = 10;

    private final HiddenPart part;
    private final List<Found> models = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();

    /** A candidate, and the declared relations that it has to the model; none if it is wrong. */
    record Guess(double confidence, Derivation derivation, List<LineageRelation> declared) {

        boolean isRight() {
            return !declared.isEmpty();
        }

        boolean hasKnownRelation() {
            return declared.stream().anyMatch(relation -> relation != LineageRelation.UNDECLARED);
        }

        boolean isRelationRight() {
            return declared.stream().anyMatch(derivation::is);
        }
    }

    /** A hidden model: how many edges it declares, and its candidates, the most likely first. */
    record Found(int edges, List<Guess> guesses) {

        boolean hasRightOf(double confidence) {
            return guesses.stream().anyMatch(guess -> guess.isRight() && guess.confidence() >= confidence);
        }
    }

    RecoveryCount(HiddenPart part) {
        this.part = part;
    }

    void add(Found found) {
        models.add(found);
        guesses.addAll(found.guesses());
    }

    Recovery recovery() {
        List<Guess> firstRight = models.stream()
                .flatMap(found -> found.guesses().stream().limit(1))
                .filter(Guess::isRight)
                .toList();
        List<Guess> related =
                firstRight.stream().filter(Guess::hasKnownRelation).toList();
        List<Recovery.Tenth> tenths =
                IntStream.range(0, TENTHS).mapToObj(this::tenth).toList();
        return new Recovery(
                part.word(),
                models.stream().filter(found -> found.edges() > 0).count(),
                models.stream().mapToLong(Found::edges).sum(),
                models.stream().filter(found -> found.edges() == 0).count(),
                firstRight.size(),
                share(related.stream().filter(Guess::isRelationRight).count(), related.size()),
                tenths.stream()
                                .mapToDouble(tenth -> tenth.candidates() * Math.abs(tenth.confidence() - tenth.right()))
                                .sum()
                        / Math.max(1, guesses.size()),
                IntStream.rangeClosed(1, TENTHS).mapToObj(this::atLeast).toList(),
                tenths);
    }

    private Recovery.AtLeast atLeast(int tenth) {
        double confidence = tenth == TENTHS ? 0.95 : tenth / (double) TENTHS;
        List<Guess> sure = guesses.stream()
                .filter(guess -> guess.confidence() >= confidence)
                .toList();
        long right = sure.stream().filter(Guess::isRight).count();
        ShareInterval interval = ShareInterval.of(right, sure.size());
        return new Recovery.AtLeast(
                confidence,
                sure.size(),
                right,
                share(right, sure.size()),
                interval.low(),
                interval.high(),
                share(
                        models.stream()
                                .filter(found -> found.hasRightOf(confidence))
                                .count(),
                        models.stream().filter(found -> found.edges() > 0).count()));
    }

    private Recovery.Tenth tenth(int tenth) {
        double from = tenth / (double) TENTHS;
        List<Guess> here = guesses.stream()
                .filter(guess -> Math.min(TENTHS - 1, (int) (guess.confidence() * TENTHS)) == tenth)
                .toList();
        return new Recovery.Tenth(
                from,
                here.size(),
                here.stream().mapToDouble(Guess::confidence).average().orElse(from),
                share(here.stream().filter(Guess::isRight).count(), here.size()));
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : part / (double) all;
    }
}
