package io.hinterland.api.service;

import io.hinterland.api.ApiServer;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Provider;

/** The description of the API that is made from its own code. */
@Controller(ApiServer.ROOT + "/openapi.yaml")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "service")
class OpenApiController {

    private final Provider<OpenApiDocument> document;

    /** @param document made when it is first asked for, so that a start need not wait for it */
    OpenApiController(Provider<OpenApiDocument> document) {
        this.document = document;
    }

    /**
     * Returns the OpenAPI document of this API; the page at {@code /docs/} displays it.
     *
     * @return the document
     */
    @Get
    @Produces("application/yaml")
    String document() {
        return document.get().text();
    }
}
