package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.prediction.Predictability;
import io.hinterland.queries.prediction.Predictions;
import io.hinterland.schema.Worded;
import io.hinterland.schema.identity.ModelId;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What models do not state. Each request reads all models and the lineage of the whole network. */
@Controller(ApiServer.ROOT + "/predictions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class PredictionsController {

    private final WholeNetworkAnswers answers;

    PredictionsController(WholeNetworkAnswers answers) {
        this.answers = answers;
    }

    /**
     * Predicts the task, library, licence, language or architecture of models that do not state it.
     *
     * @param trait what is predicted
     * @param model id of one model, as if it did not state the trait; if omitted, all that do not
     * @param leastConfidence least confidence of a prediction
     * @param limit maximum number of predictions
     * @return the most likely predictions, and how many there are
     */
    @Get
    Predictions.Table predictions(
            HttpRequest<?> request,
            @QueryValue @Schema(implementation = Trait.class) String trait,
            @QueryValue @Nullable String model,
            @QueryValue(defaultValue = "" + Predictions.USUAL_CONFIDENCE) @Schema(minimum = "0", maximum = "1")
                    double leastConfidence,
            @QueryValue(defaultValue = "" + Predictions.USUAL) @Schema(minimum = "1", maximum = "" + Predictions.MOST)
                    int limit) {
        return answers.answer(
                request,
                graph -> model == null
                        ? new Predictions(graph).all(trait(trait), leastConfidence, limit)
                        : new Predictions(graph).of(trait(trait), ModelId.parseReference(model)));
    }

    /**
     * Measures predictions on what a tenth of the models state, hidden from them.
     *
     * @param trait what is predicted
     * @return accuracy of each source of evidence alone and of all together, and calibration
     */
    @Get("/recovery")
    Predictability recovery(HttpRequest<?> request, @QueryValue @Schema(implementation = Trait.class) String trait) {
        return answers.answer(request, graph -> new Predictions(graph).predictability(trait(trait)));
    }

    private static Trait trait(String word) {
        return Worded.parse(Trait.class, "trait", word);
    }
}
