package io.hinterland.api.mcp;

import io.hinterland.api.ApiServer;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Provider;
import java.io.IOException;

/** The Model Context Protocol over HTTP, without sessions. */
@Controller(ApiServer.ROOT + "/mcp")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "service")
class McpController {

    private final Provider<McpServing> serving;

    /** @param serving made when the first message comes, so that a start need not wait for it */
    McpController(Provider<McpServing> serving) {
        this.serving = serving;
    }

    /**
     * Takes a message of the Model Context Protocol (streamable HTTP without sessions), by which language models call
     * resolve, search, metapath, recommendation and family as tools.
     *
     * @param body JSON-RPC message
     * @return the answer to a request
     */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            description = "JSON-RPC message",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    @ApiResponse(
            responseCode = "200",
            description = "the answer to a request",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "202", description = "the message was no request and needs no answer")
    HttpResponse<String> message(
            @Parameter(hidden = true) HttpRequest<?> request, @Body @Parameter(hidden = true) String body) {
        try {
            return serving.get()
                    .answer(body, request)
                    .map(answer -> HttpResponse.ok(answer).contentType(MediaType.APPLICATION_JSON_TYPE))
                    .orElseGet(HttpResponse::accepted);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new InvalidInputException(
                    "The body is no message of the Model Context Protocol; send a JSON-RPC 2.0 request", malformed);
        }
    }
}
