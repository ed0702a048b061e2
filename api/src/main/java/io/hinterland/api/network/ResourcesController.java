package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.api.RequestList;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.api.answer.AnswerCsv;
import io.hinterland.api.answer.AnswerForm;
import io.hinterland.api.answer.AnswerJson;
import io.hinterland.api.answer.NextPage;
import io.hinterland.api.guard.OwnParameters;
import io.hinterland.queries.resource.Resource;
import io.hinterland.queries.resource.ResourceNode;
import io.hinterland.queries.resource.ResourcePage;
import io.hinterland.queries.resource.ResourceParameters;
import io.hinterland.queries.resource.ResourceQuestion;
import io.hinterland.queries.resource.ResourceTable;
import io.hinterland.queries.resource.Resources;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The nodes of every {@link Resource}. Its addresses and parameters follow from the metagraph: {@link ResourceRoutes}
 * has the former, and the OpenAPI document describes both.
 */
@Singleton
@ExecuteOn(TaskExecutors.BLOCKING)
public class ResourcesController {

    static final MediaType[] FORMS = {MediaType.APPLICATION_JSON_TYPE, AnswerForm.NDJSON.type(), MediaType.TEXT_CSV_TYPE
    };

    private static final String FORMAT = "format";

    private final WantedAnswers answers;

    ResourcesController(WantedAnswers answers) {
        this.answers = answers;
    }

    /** Lists the nodes of the resource that the address names. */
    @Executable
    @OwnParameters
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResourcePage.class)))
    HttpResponse<?> list(HttpRequest<?> request) {
        AnswerForm form = form(request);
        ResourceQuestion question = ResourceQuestion.of(resource(request), parameters(request));
        ResourcePage page = answers.answer(request, graph -> new Resources(graph).list(question));
        ResourceTable table = new ResourceTable(question.resource(), question.view());
        MutableHttpResponse<?> response = HttpResponse.ok(
                        form == AnswerForm.JSON ? page : written(page.items(), table, form))
                .contentType(form.type());
        page.next().ifPresent(next -> NextPage.link(request, response, next));
        return response;
    }

    /** Returns one of them. */
    @Executable
    @OwnParameters
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResourceNode.class)))
    HttpResponse<?> one(HttpRequest<?> request, String id) {
        AnswerForm form = form(request);
        Resource resource = resource(request);
        ResourceQuestion.View view = new ResourceParameters(resource, parameters(request)).view();
        ResourceNode node = answers.answer(request, graph -> new Resources(graph).get(resource, id, view));
        return HttpResponse.ok(
                        form == AnswerForm.JSON
                                ? node
                                : written(List.of(node), new ResourceTable(resource, view), form))
                .contentType(form.type());
    }

    private static Object written(List<ResourceNode> nodes, ResourceTable table, AnswerForm form) {
        return form == AnswerForm.CSV
                ? AnswerCsv.of(table.columns(), nodes.stream().map(table::row).toList())
                : nodes.stream().map(node -> AnswerJson.line(node) + "\n").collect(Collectors.joining());
    }

    private static Resource resource(HttpRequest<?> request) {
        String below = request.getPath().substring(ApiServer.ROOT.length() + 1);
        return Resource.named(below.split("/", 2)[0]);
    }

    private static Map<String, List<String>> parameters(HttpRequest<?> request) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(request.getParameters().asMap());
        parameters.remove(FORMAT);
        return parameters;
    }

    private static AnswerForm form(HttpRequest<?> request) {
        List<String> wanted = request.getParameters().getAll(FORMAT);
        if (wanted.size() > 1) {
            throw new InvalidInputException("The parameter 'format' is given more than once");
        }
        return wanted.stream()
                .findFirst()
                .map(AnswerForm::named)
                .orElseGet(() -> AnswerForm.accepted(request, AnswerForm.values()));
    }

    /** Returns the content types that answers have, of which that of JSON is the usual one. */
    public static List<String> contentTypes() {
        return List.of(MediaType.APPLICATION_JSON, RequestList.NDJSON, MediaType.TEXT_CSV);
    }
}
