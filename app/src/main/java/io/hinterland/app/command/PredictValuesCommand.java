package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.prediction.Prediction;
import io.hinterland.queries.prediction.Predictions;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland predict values}. */
@Command(
        name = "values",
        description = {
            "Predicts the task, library, license, language or architecture of models that do not state it.",
            "Predictions are inferred, and are not part of what other commands count."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland predict values task --least-confidence 0.9 --format csv",
            "  hinterland predict values license Qwen/Qwen3-8B"
        })
public final class PredictValuesCommand extends GraphQuestion<Predictions.Table> {

    @Parameters(
            index = "0",
            paramLabel = "TRAIT",
            converter = TraitOptions.Words.class,
            completionCandidates = TraitOptions.Words.class,
            description = "What to predict: ${COMPLETION-CANDIDATES}.")
    private Trait trait = Trait.TASK;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "MODEL",
            description = "Id of one model, as if it did not state the trait; case-sensitive.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--least-confidence",
            paramLabel = "P",
            defaultValue = "" + Predictions.USUAL_CONFIDENCE,
            description = "Least confidence of a prediction, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double leastConfidence = Predictions.USUAL_CONFIDENCE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of predictions. Default: " + Predictions.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public PredictValuesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Predictions.Table> question() {
        Optional<ModelId> id = model.map(ModelId::parseReference);
        int most = limit(limit, Predictions.USUAL, Predictions.MOST);
        return graph -> id.map(one -> new Predictions(graph).of(trait, one))
                .orElseGet(() -> new Predictions(graph).all(trait, leastConfidence, most));
    }

    @Override
    Optional<Truncation> truncation(Predictions.Table table, Graph graph) {
        return Truncation.of(table.predictions().size(), table.total(), Predictions.MOST);
    }

    @Override
    PrintedAnswer printed(Predictions.Table table) {
        return PrintedAnswer.of(
                table,
                new AnswerRows(
                        List.of("model", "value", "confidence", "votes"),
                        table.predictions().stream()
                                .map(PredictValuesCommand::row)
                                .toList()));
    }

    private static List<@Nullable Object> row(Prediction prediction) {
        return List.of(
                prediction.model(),
                prediction.value(),
                prediction.confidence(),
                prediction.votes().entrySet().stream()
                        .map(vote -> String.format(Locale.ROOT, "%s %.2f", vote.getKey(), vote.getValue()))
                        .collect(Collectors.joining("; ")));
    }
}
