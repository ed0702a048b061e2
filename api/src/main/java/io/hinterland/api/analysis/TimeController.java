package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.chronology.Adopted;
import io.hinterland.queries.chronology.Adoption;
import io.hinterland.queries.chronology.Attention;
import io.hinterland.queries.chronology.Chronology;
import io.hinterland.queries.chronology.KaplanMeier;
import io.hinterland.queries.chronology.Lag;
import io.hinterland.queries.chronology.SurvivalOf;
import io.hinterland.schema.Worded;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** How long things take. */
@Controller(ApiServer.ROOT + "/time")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class TimeController {

    private final WholeNetworkAnswers answers;

    TimeController(WholeNetworkAnswers answers) {
        this.answers = answers;
    }

    /**
     * Shows the days from the creation of a model to that of the first one derived from it.
     *
     * @return lags by relation, and by the year in which the model was created
     */
    @Get("/lags")
    List<Lag> lags(HttpRequest<?> request) {
        return answers.answer(request, graph -> new Chronology(graph).lags());
    }

    /**
     * Shows which share of models or families survives to which age, after Kaplan and Meier.
     *
     * @param of whose survival: a model ends when a complete listing lacks it
     * @param quietDays days without a new member after which a family has ended
     * @return survival by age, with 95% intervals
     */
    @Get("/survival")
    KaplanMeier survival(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "models") @Schema(implementation = SurvivalOf.class) String of,
            @QueryValue(defaultValue = "" + Chronology.USUAL_QUIET_DAYS) @Schema(minimum = "1", maximum = "36500")
                    int quietDays) {
        return answers.answer(request, graph -> new Chronology(graph)
                .survival(Worded.parse(SurvivalOf.class, "survival", of), quietDays));
    }

    /**
     * Shows how long downloads stay above half of their maximum. Reads the series of all models.
     *
     * @param leastDownloads only models whose maximum is at least this
     * @param limit maximum number of models
     * @return survival of more than half of the maximum, and the first models
     */
    @Get("/attention")
    Attention attention(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "" + Chronology.USUAL_DOWNLOADS) @Schema(minimum = "0") long leastDownloads,
            @QueryValue(defaultValue = "" + Chronology.USUAL) @Schema(minimum = "1", maximum = "" + Chronology.MOST)
                    int limit) {
        return answers.answer(request, graph -> new Chronology(graph).attention(leastDownloads, limit));
    }

    /**
     * Counts by month how many new models cite a paper or have a licence, a task or the like.
     *
     * @param what what is adopted
     * @param value its name, or the id of the paper or dataset
     * @return the months in their order
     */
    @Get("/adoption")
    List<Adoption> adoption(
            HttpRequest<?> request,
            @QueryValue @Schema(implementation = Adopted.class) String what,
            @QueryValue String value) {
        return answers.answer(request, graph -> new Chronology(graph)
                .adoption(Worded.parse(Adopted.class, "thing to adopt", what), value));
    }
}
