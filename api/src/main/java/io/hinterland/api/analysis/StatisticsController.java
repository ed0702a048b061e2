package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.statistics.Overview;
import io.hinterland.queries.statistics.Statistics;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The figures of the network; they count listed models. */
@Controller(ApiServer.ROOT + "/stats")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class StatisticsController {

    private final KeptAnswers answers;

    StatisticsController(KeptAnswers answers) {
        this.answers = answers;
    }

    /**
     * Shows graph statistics: nodes, edges, kinds of models, lineage and citations.
     *
     * @return the figures
     */
    @Get
    HttpResponse<Overview> overview(HttpRequest<?> request) {
        return answers.answer(request, Overview.class, graph -> new Statistics(graph).overview());
    }

    /**
     * Counts the models with and without downloads and likes.
     *
     * @return the figures
     */
    @Get("/segregation")
    HttpResponse<Statistics.Segregation> segregation(HttpRequest<?> request) {
        return answers.answer(request, Statistics.Segregation.class, graph -> new Statistics(graph).segregation());
    }

    /**
     * Shows the distribution of downloads and likes over eight ranges each.
     *
     * @return the figures
     */
    @Get("/ranges")
    HttpResponse<Statistics.Ranges> ranges(HttpRequest<?> request) {
        return answers.answer(request, Statistics.Ranges.class, graph -> new Statistics(graph).ranges());
    }
}
