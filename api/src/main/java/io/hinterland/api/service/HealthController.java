package io.hinterland.api.service;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.UnavailableException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Whether the API can do its work. */
@Controller(ApiServer.ROOT + "/health")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "service")
class HealthController {

    private final Graph graph;

    HealthController(Graph graph) {
        this.graph = graph;
    }

    /**
     * Checks the service by counting the models in the database. Returns 503 if the database does not reply.
     *
     * @return the state of the service
     */
    @Get
    Health health() {
        List<Record> rows = new ArrayList<>();
        // A stream is not retried, so that a database that is away shows at once.
        graph.stream("MATCH (model:Model) RETURN count(model) AS models", Map.of(), rows::add);
        return rows.stream()
                .findFirst()
                .map(row -> new Health("up", row.get("models").asLong()))
                .orElseThrow(() -> new UnavailableException("Neo4j returned no rows; restart it"));
    }

    /**
     * Tells whether the service is ready: the same as /health, under the name that orchestrators know.
     *
     * @return the state of the service
     */
    @Get("/ready")
    Health ready() {
        return health();
    }

    /**
     * The state of the service.
     *
     * @param status always {@code up}; otherwise the request fails
     * @param models number of models in the database, listed or not
     */
    @Introspected
    record Health(String status, long models) {}
}
