package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.prediction.Predictability;
import io.hinterland.queries.prediction.Predictions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hinterland predict recovery}. */
@Command(
        name = "recovery",
        description = {
            "Measures predictions on what a tenth of the models state, hidden from them.",
            "Shows the accuracy of each source of evidence alone, and of all together, with confidence intervals."
        },
        footer = {"", "Example: hinterland predict recovery license"})
public final class PredictRecoveryCommand extends GraphQuestion<Predictability> {

    @Parameters(
            paramLabel = "TRAIT",
            converter = TraitOptions.Words.class,
            completionCandidates = TraitOptions.Words.class,
            description = "What to predict: ${COMPLETION-CANDIDATES}.")
    private Trait trait = Trait.TASK;

    public PredictRecoveryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Predictability> question() {
        return graph -> new Predictions(graph).predictability(trait);
    }

    @Override
    PrintedAnswer printed(Predictability answer) {
        return PrintedAnswer.of(
                        answer,
                        new AnswerRows(
                                List.of("method", "voting", "right", "accuracy", "low", "high", "published"),
                                answer.methods().stream()
                                        .map(PredictRecoveryCommand::row)
                                        .toList()))
                .followedBy(String.format(
                        Locale.ROOT,
                        "Hidden: %,d models. Confidence and share of right predictions differ by %.4f on average.",
                        answer.models(),
                        answer.calibrationError()));
    }

    private static List<@Nullable Object> row(Predictability.Method method) {
        return Arrays.asList(
                method.method(),
                method.voting(),
                method.right(),
                method.accuracy(),
                method.low(),
                method.high(),
                method.published().orElse(null));
    }
}
