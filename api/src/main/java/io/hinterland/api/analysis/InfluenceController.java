package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.influence.InfluenceOf;
import io.hinterland.queries.influence.InfluencePart;
import io.hinterland.queries.influence.InfluenceRanking;
import io.hinterland.schema.Worded;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Who matters. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class InfluenceController {

    private final WholeNetworkAnswers answers;

    InfluenceController(WholeNetworkAnswers answers) {
        this.answers = answers;
    }

    /**
     * Ranks models, owners or papers by PageRank, betweenness, authority, reach and h-index. Reads the lineage of the
     * whole network.
     *
     * @param of what is ranked
     * @param weights weights of the parts of the score, such as reach=2,pagerank=1
     * @param limit maximum number of rows
     * @return the most influential ones, and how many there are
     */
    @Get("/influence")
    InfluenceRanking.Ranking influence(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "models") @Schema(implementation = InfluenceOf.class) String of,
            @QueryValue(defaultValue = InfluencePart.USUAL) String weights,
            @QueryValue(defaultValue = "" + InfluenceRanking.USUAL)
                    @Schema(minimum = "1", maximum = "" + InfluenceRanking.MOST)
                    int limit) {
        return answers.answer(request, graph -> new InfluenceRanking(graph)
                .of(Worded.parse(InfluenceOf.class, "ranking", of), InfluencePart.weights(weights), limit));
    }
}
