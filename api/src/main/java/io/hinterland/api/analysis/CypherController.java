package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.api.ApiSettings;
import io.hinterland.api.RequestList;
import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.api.answer.AnswerForm;
import io.hinterland.api.answer.AnswerJson;
import io.hinterland.api.problem.Problem;
import io.hinterland.queries.cypher.CypherAnswer;
import io.hinterland.queries.cypher.CypherQuestion;
import io.hinterland.queries.cypher.ReadOnlyCypher;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cypher that only reads, within bounds, where it was switched on. */
@Controller(ApiServer.ROOT + "/cypher")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class CypherController {

    private static final int AT_ONCE = 2;

    private final WantedAnswers answers;
    private final boolean isOn;
    private final Semaphore free = new Semaphore(AT_ONCE);

    CypherController(ApiSettings settings, WantedAnswers answers) {
        this.answers = answers;
        isOn = settings.cypher();
    }

    /**
     * Runs a Cypher statement that only reads. Off unless the server was started with --cypher.
     *
     * @param body statement with its parameters as JSON, or the statement as plain text
     * @param limit maximum number of rows
     * @param deadline seconds that it may take
     * @return columns and rows
     */
    @Post
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces({MediaType.APPLICATION_JSON, RequestList.NDJSON, MediaType.TEXT_CSV})
    @RequestBody(
            required = true,
            description = "statement with its parameters as JSON, or the statement as plain text",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CypherRequest.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "200",
            description = "columns and rows",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CypherAnswer.class)),
                @Content(mediaType = RequestList.NDJSON, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "403", ref = "#/components/responses/Problem403")
    HttpResponse<?> cypher(
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue(defaultValue = "" + CypherQuestion.USUAL)
                    @Schema(minimum = "1", maximum = "" + CypherQuestion.MOST)
                    int limit,
            @QueryValue(defaultValue = "" + CypherQuestion.USUAL_DEADLINE)
                    @Schema(minimum = "1", maximum = "" + CypherQuestion.LATEST)
                    int deadline,
            @Body @Parameter(hidden = true) String body) {
        if (!isOn) {
            return Problem.response(
                    request,
                    HttpStatus.FORBIDDEN,
                    "Cypher is off on this server; it is on after 'hinterland up --cypher'");
        }
        CypherQuestion question =
                CypherRequest.read(body, request.getContentType()).question(limit, deadline);
        if (!free.tryAcquire()) {
            return Problem.response(
                            request,
                            HttpStatus.TOO_MANY_REQUESTS,
                            AT_ONCE + " statements are running, which is as many as may; try again later")
                    .header("Retry-After", "1");
        }
        try {
            return written(
                    answers.answer(request, graph -> new ReadOnlyCypher(graph).answer(question)),
                    AnswerForm.accepted(request, AnswerForm.values()));
        } finally {
            free.release();
        }
    }

    private static HttpResponse<?> written(CypherAnswer answer, AnswerForm form) {
        Object body =
                switch (form) {
                    case JSON -> answer;
                    case NDJSON ->
                        answer.rows().stream()
                                .map(row -> AnswerJson.line(named(answer.columns(), row)) + "\n")
                                .collect(Collectors.joining());
                    case CSV -> AnswerCsv.of(answer.columns(), answer.rows());
                };
        return HttpResponse.ok(body)
                .contentType(form.type())
                .header(QueriesController.TRUNCATED, String.valueOf(answer.truncated()));
    }

    private static Map<String, @Nullable Object> named(List<String> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            named.put(columns.get(column), row.get(column));
        }
        return named;
    }
}
