package io.hinterland.api.operation;

import io.hinterland.api.ApiServer;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Figures for monitoring. */
@Controller(ApiServer.ROOT + "/metrics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "service")
class MetricsController {

    private final Metrics metrics;

    MetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Returns counts and times of requests, and the state of the process, in the text format of Prometheus.
     *
     * @return the metrics
     */
    @Get
    @Produces(MediaType.TEXT_PLAIN)
    String metrics() {
        return metrics.text();
    }
}
