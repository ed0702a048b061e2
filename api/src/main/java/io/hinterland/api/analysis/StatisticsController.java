package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.queries.statistics.Overview;
import io.hinterland.queries.statistics.Statistics;
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

    private final Statistics statistics;

    StatisticsController(Graph graph) {
        statistics = new Statistics(graph);
    }

    /**
     * Shows graph statistics: nodes, edges, kinds of models, lineage and citations.
     *
     * @return the figures
     */
    @Get
    Overview overview() {
        return statistics.overview();
    }

    /**
     * Counts the models with and without downloads and likes.
     *
     * @return the figures
     */
    @Get("/segregation")
    Statistics.Segregation segregation() {
        return statistics.segregation();
    }

    /**
     * Shows the distribution of downloads and likes over eight ranges each.
     *
     * @return the figures
     */
    @Get("/ranges")
    Statistics.Ranges ranges() {
        return statistics.ranges();
    }
}
