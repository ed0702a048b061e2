package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.queries.chronology.KaplanMeier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A curve of survival in rows and in a sentence. */
final class SurvivalRows {

    private SurvivalRows() {}

    static AnswerRows of(KaplanMeier curve) {
        return new AnswerRows(
                List.of("day", "at risk", "ended", "survival", "low", "high"),
                curve.steps().stream().map(SurvivalRows::row).toList());
    }

    private static List<@Nullable Object> row(KaplanMeier.Step step) {
        return List.of(step.day(), step.atRisk(), step.ended(), step.survival(), step.low(), step.high());
    }

    /** Returns how many there are and how long half of them survive. */
    static String sentence(KaplanMeier curve) {
        if (curve.watched() == 0) {
            return "Nothing was watched; it takes complete listings of several days. 'hinterland sync' adds one.";
        }
        String median = curve.median()
                .map(day -> String.format(
                        Locale.ROOT,
                        "half survive %,d days (95%% interval: %s to %s)",
                        day,
                        days(curve.medianLow().orElse(day)),
                        curve.medianHigh().map(SurvivalRows::days).orElse("unknown")))
                .orElse("more than half survive to the end");
        return String.format(Locale.ROOT, "Of %,d, %,d ended; %s.", curve.watched(), curve.ended(), median);
    }

    private static String days(long days) {
        return String.format(Locale.ROOT, "%,d", days);
    }
}
