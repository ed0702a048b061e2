package io.hinterland.api.analysis;

import io.hinterland.api.ApiServer;
import io.hinterland.api.answer.AcceptedForm;
import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.api.guard.OwnParameters;
import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.QueryCatalog;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The canned queries. */
@Controller(ApiServer.ROOT + "/queries")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "analysis")
class QueriesController {

    /** Tells readers of CSV, which has no place for it, whether a limit left rows out. */
    static final String TRUNCATED = "Hinterland-Truncated";

    private final KeptAnswers answers;

    QueriesController(KeptAnswers answers) {
        this.answers = answers;
    }

    /**
     * Lists the canned queries with their parameters.
     *
     * @return the queries
     */
    @Get
    List<CannedQuery> queries() {
        return QueryCatalog.packaged().queries();
    }

    /**
     * Runs a canned query. Pass its parameters as query parameters; /queries lists them.
     *
     * @param name name of the query, such as top-models
     * @return columns and rows; CSV if requested by the Accept header, with all rows unless a limit is given
     */
    @Get("/{name}")
    @OwnParameters
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    @Operation(
            parameters =
                    @Parameter(
                            name = "parameters",
                            in = ParameterIn.QUERY,
                            description = "parameters of the query",
                            style = ParameterStyle.FORM,
                            explode = Explode.TRUE,
                            schema = @Schema(type = "object", additionalPropertiesSchema = String.class)))
    @ApiResponse(
            responseCode = "200",
            description = "columns and rows",
            headers = {
                @Header(
                        name = TRUNCATED,
                        description = "of CSV: whether a limit left rows out",
                        schema = @Schema(type = "boolean")),
                @Header(
                        name = "ETag",
                        description = "changes with the graph; with If-None-Match, 304 if it has not",
                        schema = @Schema(type = "string"))
            },
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CannedQuery.Answer.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> run(String name, @Parameter(hidden = true) HttpRequest<?> request) {
        CannedQuery query = QueryCatalog.packaged().named(name);
        return AcceptedForm.isOther(request, MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_CSV_TYPE)
                ? csv(query, request)
                : answers.answer(request, CannedQuery.Answer.class, graph -> query.run(graph, parameters(request)))
                        .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private HttpResponse<String> csv(CannedQuery query, HttpRequest<?> request) {
        MutableHttpResponse<KeptAnswers.CsvAnswer> found =
                answers.answer(request, KeptAnswers.CsvAnswer.class, graph -> csv(query, graph, parameters(request)));
        Optional<KeptAnswers.CsvAnswer> answer = found.getBody();
        answer.ifPresent(csv -> found.contentType(new MediaType("text/csv; charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + query.name() + ".csv\"")
                .header(TRUNCATED, String.valueOf(csv.truncated())));
        return found.body(answer.map(KeptAnswers.CsvAnswer::text).orElse(null));
    }

    /** Files have all rows unless a limit is given, as on the command line. */
    private static KeptAnswers.CsvAnswer csv(CannedQuery query, Graph graph, Map<String, String> parameters) {
        CannedQuery.Answer answer = query.runWhole(graph, parameters);
        return new KeptAnswers.CsvAnswer(AnswerCsv.of(answer.columns(), answer.rows()), answer.truncated());
    }

    private static Map<String, String> parameters(HttpRequest<?> request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameters().asMap().forEach((name, values) -> {
            if (values.size() != 1) {
                throw new InvalidInputException("The parameter '" + name + "' is given more than once");
            }
            parameters.put(name, values.get(0));
        });
        return parameters;
    }
}
