package io.hinterland.queries.chronology;

import io.hinterland.queries.ShareInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The estimate of survival of Kaplan and Meier (1958, "Nonparametric estimation from incomplete observations"), with
 * Greenwood's variance and 95% intervals on the scale log(-log) (Kalbfleisch and Prentice 1980). What is watched from a
 * later age on counts from then (Tsai, Jewell and Wang 1987).
 *
 * @param watched how many lives were watched at all
 * @param ended how many of them ended
 * @param median first day on which at most half survive; absent where more do to the end
 * @param medianLow lower end of its 95% interval
 * @param medianHigh upper end; absent where it is beyond what was watched
 * @param steps survival after each day on which a life ended
 */
public record KaplanMeier(
        long watched,
        long ended,
        Optional<Long> median,
        Optional<Long> medianLow,
        Optional<Long> medianHigh,
        List<Step> steps) {

    /**
     * Survival from one day on.
     *
     * @param day age in days
     * @param atRisk how many were watched at that age
     * @param ended how many ended on that day
     * @param survival share that survives it, 0 to 1
     * @param low lower end of its 95% interval
     * @param high upper end of the interval
     */
    public record Step(long day, long atRisk, long ended, double survival, double low, double high) {}

    static KaplanMeier of(List<Life> lives) {
        List<Life> watched =
                lives.stream().filter(life -> life.exit() > life.entry()).toList();
        TreeMap<Long, long[]> changes = new TreeMap<>();
        for (Life life : watched) {
            changes.computeIfAbsent(life.entry(), first -> new long[3])[0]++;
            changes.computeIfAbsent(life.exit(), first -> new long[3])[life.ended() ? 2 : 1]++;
        }
        List<Step> steps = new ArrayList<>();
        long atRisk = 0;
        double survival = 1;
        double variance = 0;
        for (Map.Entry<Long, long[]> change : changes.entrySet()) {
            long ended = change.getValue()[2];
            if (ended > 0) {
                survival *= 1 - ended / (double) atRisk;
                variance += ended / ((double) atRisk * (atRisk - ended));
                steps.add(step(change.getKey(), atRisk, ended, survival, variance));
            }
            atRisk += change.getValue()[0] - change.getValue()[1] - ended;
        }
        return new KaplanMeier(
                watched.size(),
                watched.stream().filter(Life::ended).count(),
                halved(steps, Step::survival),
                halved(steps, Step::low),
                halved(steps, Step::high),
                steps);
    }

    /** Where all have ended, nothing is known of the interval but that it begins at 0. */
    private static Step step(long day, long atRisk, long ended, double survival, double variance) {
        if (survival <= 0) {
            return new Step(day, atRisk, ended, 0, 0, 1);
        }
        double spread = ShareInterval.QUANTILE * Math.sqrt(variance) / Math.log(survival);
        return new Step(
                day,
                atRisk,
                ended,
                survival,
                Math.pow(survival, Math.exp(-spread)),
                Math.pow(survival, Math.exp(spread)));
    }

    private static Optional<Long> halved(List<Step> steps, ToDoubleFunction<Step> share) {
        return steps.stream()
                .filter(step -> share.applyAsDouble(step) <= 0.5)
                .map(Step::day)
                .findFirst();
    }
}
