package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.recommendation.RecommendationAnswer;
import io.hinterland.queries.recommendation.RecommendationKind;
import io.hinterland.queries.recommendation.RecommendationOptions;
import io.hinterland.queries.recommendation.Recommendations;
import io.hinterland.schema.Worded;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What to look at next. */
@Controller(ApiServer.ROOT + "/recommendations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class RecommendationsController {

    private final WantedAnswers answers;
    private final Recommendations recommendations;

    RecommendationsController(Graph graph, WantedAnswers answers) {
        this.answers = answers;
        recommendations = new Recommendations(graph);
    }

    /**
     * Recommends models or papers for a model, datasets for a pipeline, authors for an author, owners for an owner,
     * each with the paths that support it.
     *
     * @param kind kind of nodes to recommend
     * @param node node to recommend for: a model id, or the name of a pipeline, an author or an owner
     * @param limit maximum number of suggestions
     * @param relatives true to include ancestors and descendants of a model
     * @param hubTags true to include tags that the Hub sets itself
     * @param deadline time limit
     * @return suggestions, the best first; if there are none, the reason
     */
    @Get
    RecommendationAnswer recommendations(
            HttpRequest<?> request,
            @QueryValue @Schema(implementation = RecommendationKind.class) String kind,
            @QueryValue String node,
            @QueryValue(defaultValue = "" + RecommendationOptions.USUAL)
                    @Schema(minimum = "1", maximum = "" + RecommendationOptions.MOST)
                    int limit,
            @QueryValue(defaultValue = "false") boolean relatives,
            @QueryValue(defaultValue = "false") boolean hubTags,
            @RequestBean DeadlineParameters deadline) {
        RecommendationKind wanted = Worded.parse(RecommendationKind.class, "kind", kind);
        RecommendationOptions options = new RecommendationOptions(limit, relatives, hubTags);
        return answers.answer(
                request,
                graph -> recommendations.reading(deadline.within(graph)).of(wanted, node, options));
    }
}
