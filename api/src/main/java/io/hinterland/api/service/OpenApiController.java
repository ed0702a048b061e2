package io.hinterland.api.service;

import io.hinterland.api.ApiServer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the API that is made from its own code. */
@Controller(ApiServer.ROOT + "/openapi.yaml")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "service")
class OpenApiController {

    private static final String DOCUMENT = "/META-INF/swagger/openapi.yml";

    /**
     * The OpenAPI document of this API; the page at {@code /docs/} shows it.
     *
     * @return the document
     */
    @Get
    @Produces("application/yaml")
    HttpResponse<String> document() {
        try (InputStream file = OpenApiController.class.getResourceAsStream(DOCUMENT)) {
            if (file == null) {
                throw new IllegalStateException("The build left out " + DOCUMENT);
            }
            return HttpResponse.ok(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
