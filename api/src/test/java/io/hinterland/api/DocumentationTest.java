package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.queries.resource.Resource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every endpoint is described in the OpenAPI document and in docs/api.md, and nothing else is. */
class DocumentationTest extends ApiTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "api.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^### `((?:GET|POST) /api/v1[^`]*)`$");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^curl (.*)'http://localhost:8080([^']*)'$");

    @Test
    void theOpenApiDocumentDescribesEveryEndpoint() {
        assertThat(described()).isEqualTo(routes());
    }

    @Test
    void theDocumentDescribesEveryEndpoint() throws IOException {
        assertThat(matches(HEADING))
                .extracting(heading -> heading.group(1))
                .containsExactlyInAnyOrderElementsOf(sections());
    }

    @Test
    void theDocumentNamesEveryParameter() throws IOException {
        String text = Files.readString(DOCUMENT);
        Set<String> names = operations()
                .flatMap(operation -> queryParameters(operation).stream())
                .map(parameter -> String.valueOf(parameter.get("name")))
                .filter(name -> !name.equals("parameters"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(text)
                .containsPattern("`" + name + "[`=]"));
    }

    @Test
    void theOpenApiDocumentTellsOfEveryParameterWhatItIsForAndWhetherItIsRequired() {
        assertThat(operations()).allSatisfy(operation -> assertThat(queryParameters(operation))
                .allSatisfy(parameter ->
                        assertThat(parameter.get("description")).asString().isNotBlank()));
        assertThat(required("/api/v1/models")).isEmpty();
        assertThat(required("/api/v1/papers/{arxivId}/models")).isEmpty();
        assertThat(required("/api/v1/metapaths/counts")).containsExactly("metapath", "source");
        assertThat(required("/api/v1/metapaths/explanation")).containsExactly("source", "target");
        assertThat(required("/api/v1/metapaths/scores/pair"))
                .containsExactly("metapath", "source", "target", "measure");
        assertThat(required("/api/v1/metapaths/significance")).containsExactly("metapath", "source");
    }

    private static List<String> required(String path) {
        return queryParameters(paths().getOrDefault(path, Map.of()).getOrDefault("get", Map.of())).stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
    }

    private static Stream<Map<String, Object>> operations() {
        return paths().values().stream().flatMap(path -> path.values().stream());
    }

    private static List<Map<?, ?>> queryParameters(Map<String, Object> operation) {
        List<?> parameters = (List<?>) operation.getOrDefault("parameters", List.of());
        return parameters.stream()
                .<Map<?, ?>>map(parameter -> (Map<?, ?>) parameter)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .toList();
    }

    @Test
    void theOpenApiDocumentTellsOfEveryOperationHowItFails() throws IOException {
        Map<String, Object> document = new Yaml().load(api.get("/openapi.yaml").text());
        String text = Files.readString(DOCUMENT);
        Set<String> statuses = new TreeSet<>();
        paths().forEach((path, operations) -> operations.forEach((method, operation) -> {
            Map<?, ?> responses = (Map<?, ?>) operation.getOrDefault("responses", Map.of());
            responses.keySet().forEach(status -> statuses.add(String.valueOf(status)));
            assertThat(responses.containsKey("400") && responses.containsKey("405"))
                    .as(path)
                    .isTrue();
            assertThat(responses.containsKey("404")).as(path).isEqualTo(operation.containsKey("parameters"));
            boolean readsGraph = !Set.of("", "/schema", "/openapi.yaml", "/metrics", "/health/live", "/mcp")
                    .contains(path.substring("/api/v1".length()));
            assertThat(responses.containsKey("503") && responses.containsKey("504"))
                    .as(path)
                    .isEqualTo(readsGraph);
            assertThat(responses.containsKey("413")).as(path + method).isEqualTo(method.equals("post"));
        }));
        assertThat(String.valueOf(document.get("components")))
                .contains("application/problem+json", "Problem404", "#/components/schemas/Problem", "detail");
        statuses.removeIf(status -> status.startsWith("2"));
        assertThat(statuses).contains("414", "415").allSatisfy(status -> assertThat(text)
                .containsPattern("(?m)^\\| [0-9, ]*\\b" + status + "\\b[0-9, ]* \\|"));
    }

    @Test
    void everyExampleIsAQuestionThatTheApiTakes() throws IOException {
        List<MatchResult> examples = matches(EXAMPLE);

        assertThat(examples).hasSizeGreaterThanOrEqualTo(sections().size() - 2);
        for (MatchResult example : examples) {
            var answer = answer(example.group(1), example.group(2));

            assertThat(answer.status())
                    .as(example.group() + ": " + answer.text())
                    .isIn(200, 404);
            assertThat(answer.text()).doesNotContain("There is nothing at");
        }
    }

    private static RunningApi.Answer answer(String options, String path) {
        return options.contains("--data-binary")
                ? api.post(path.substring(ApiServer.ROOT.length()), "text/plain", "2401.00001\n")
                : api.send("GET", path);
    }

    private static List<MatchResult> matches(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(DOCUMENT)).results().toList();
    }

    private static Set<String> described() {
        Set<String> described = new TreeSet<>();
        paths().forEach((path, operations) ->
                operations.keySet().forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return described;
    }

    private static Map<String, Map<String, Map<String, Object>>> paths() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> document =
                new Yaml().load(api.get("/openapi.yaml").text());
        return document.getOrDefault("paths", Map.of());
    }

    /** Resources are alike, so that the document describes them in one section. */
    private static Set<String> sections() {
        String resources = Resource.all().stream().map(Resource::name).collect(Collectors.joining("|"));
        return routes().stream()
                .map(route ->
                        route.replaceFirst("^GET /api/v1/(" + resources + ")(/\\{id})?$", "GET /api/v1/{resource}$2"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> routes() {
        ApiSettings settings = new ApiSettings("127.0.0.1", 0);
        try (ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(MicronautProperties.of(settings))
                .singletons(GRAPH.graph(), settings)
                .start()) {
            return context.getBean(Router.class)
                    .uriRoutes()
                    .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                    .map(route -> route.getHttpMethod() + " "
                            + route.getUriMatchTemplate().toString().replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                    .filter(route -> route.contains(" " + ApiServer.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
