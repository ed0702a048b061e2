package io.hinterland.api.service;

import io.hinterland.api.ApiServer;
import io.hinterland.api.answer.AcceptedForm;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Provider;

/** The description of the API that is made from its own code. */
@Controller(ApiServer.ROOT + "/openapi.yaml")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "service")
class OpenApiController {

    private static final String YAML = "application/yaml";
    private static final MediaType YAML_TYPE = MediaType.of(YAML);

    private final Provider<OpenApiDocument> document;

    /** @param document made when it is first asked for, so that a start need not wait for it */
    OpenApiController(Provider<OpenApiDocument> document) {
        this.document = document;
    }

    /**
     * Returns the OpenAPI document of this API; the page at {@code /docs/} displays it.
     *
     * @return the document, as JSON if the Accept header asks for it
     */
    @Get
    @Produces({YAML, MediaType.APPLICATION_JSON})
    @ApiResponse(
            responseCode = "200",
            description = "the document, as JSON if the Accept header asks for it",
            content = {
                @Content(mediaType = YAML, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object"))
            })
    HttpResponse<String> document(HttpRequest<?> request) {
        return AcceptedForm.isOther(request, YAML_TYPE, MediaType.APPLICATION_JSON_TYPE)
                ? HttpResponse.ok(document.get().json()).contentType(MediaType.APPLICATION_JSON_TYPE)
                : HttpResponse.ok(document.get().yaml()).contentType(YAML_TYPE);
    }
}
