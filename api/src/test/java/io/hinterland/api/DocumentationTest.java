package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every endpoint is described in the OpenAPI document and in docs/api.md, and nothing else is. */
class DocumentationTest extends ApiTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "api.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^### `GET (/api/v1[^`]*)`$");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^curl .*'http://localhost:8080([^']*)'$");

    @Test
    void theOpenApiDocumentDescribesEveryEndpoint() {
        assertThat(described()).isEqualTo(routes());
    }

    @Test
    void theDocumentDescribesEveryEndpoint() throws IOException {
        assertThat(matches(HEADING)).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void theDocumentNamesEveryParameter() throws IOException {
        String text = Files.readString(DOCUMENT);
        Set<String> names = paths().values().stream()
                .flatMap(path -> queryParameters(path).stream())
                .map(parameter -> String.valueOf(parameter.get("name")))
                .filter(name -> !name.equals("parameters"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(text)
                .containsPattern("`" + name + "[`=]"));
    }

    @Test
    void theOpenApiDocumentTellsOfEveryParameterWhatItIsForAndWhetherItIsRequired() {
        assertThat(paths().values()).allSatisfy(path -> assertThat(queryParameters(path))
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
        return queryParameters(paths().getOrDefault(path, Map.of())).stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
    }

    private static List<Map<?, ?>> queryParameters(Map<String, Map<String, Object>> path) {
        List<?> parameters = (List<?>) path.getOrDefault("get", Map.of()).getOrDefault("parameters", List.of());
        return parameters.stream()
                .<Map<?, ?>>map(parameter -> (Map<?, ?>) parameter)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .toList();
    }

    @Test
    void everyExampleIsAQuestionThatTheApiTakes() throws IOException {
        List<String> examples = matches(EXAMPLE);

        assertThat(examples).hasSizeGreaterThanOrEqualTo(routes().size() - 2);
        for (String example : examples) {
            var answer = api.send("GET", example);

            assertThat(answer.status()).as(example + ": " + answer.text()).isIn(200, 404);
            assertThat(answer.text()).doesNotContain("Nothing stands at");
        }
    }

    private static List<String> matches(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Set<String> described() {
        return new TreeSet<>(paths().keySet());
    }

    private static Map<String, Map<String, Map<String, Object>>> paths() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> document =
                new Yaml().load(api.get("/openapi.yaml").text());
        return document.getOrDefault("paths", Map.of());
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
                    .map(route -> route.getUriMatchTemplate().toString())
                    .filter(path -> path.startsWith(ApiServer.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
