package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.RequestList;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.api.answer.AnswerForm;
import io.hinterland.api.answer.WholeFile;
import io.hinterland.queries.resolve.Resolution;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.NodeType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;

/** From identifiers of any register to nodes of the network, in bulk. */
@Controller(ApiServer.ROOT + "/resolve")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "network")
class ResolveController {

    private final WantedAnswers answers;

    ResolveController(WantedAnswers answers) {
        this.answers = answers;
    }

    /**
     * Resolves up to 10,000 identifiers of any kind, in any spelling, in the order asked. One that names nothing is
     * answered with the reason.
     *
     * @param body identifiers as JSON, as JSON line by line, or one per line
     * @param expand node types of which the answer lists what is linked to each node, such as Model
     * @return what became of each identifier
     */
    @Post
    @Consumes({MediaType.APPLICATION_JSON, RequestList.NDJSON, MediaType.TEXT_PLAIN})
    @Produces({MediaType.APPLICATION_JSON, RequestList.NDJSON, MediaType.TEXT_CSV})
    @RequestBody(
            required = true,
            description = "identifiers as JSON, as JSON line by line, or one per line",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IdentifierList.class)),
                @Content(mediaType = RequestList.NDJSON, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "200",
            description = "what became of each identifier",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        array = @ArraySchema(schema = @Schema(implementation = Resolution.class))),
                @Content(mediaType = RequestList.NDJSON, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    StreamedFile resolve(
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue(defaultValue = "") List<String> expand,
            @Body @Parameter(hidden = true) String body) {
        List<String> ids = IdentifierList.FORM.read(body, request.getContentType());
        Set<NodeType> types =
                Resolver.types(expand.stream().filter(type -> !type.isEmpty()).toList());
        AnswerForm form = AnswerForm.accepted(request, AnswerForm.JSON, AnswerForm.NDJSON, AnswerForm.CSV);
        return WholeFile.of(
                form.type(),
                out -> answers.answer(request, graph -> {
                    ResolutionWriter writer = new ResolutionWriter(form, out);
                    new Resolver(graph).resolve(ids, types, writer::write);
                    return writer.end();
                }));
    }
}
