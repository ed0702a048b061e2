package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.testkit.GraphExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @SuppressWarnings("NullAway.Init")
    private static RunningApi api;

    @BeforeAll
    static void start() {
        api = new RunningApi(GRAPH.graph());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html, /page/index-",
        "/node/Model/Qwen/Qwen3-8B, text/html, /page/index-",
        "/explorer, text/html, /page/index-",
        "/family/Qwen/Qwen3-8B, text/html, /page/index-",
        "/icon.svg, image/svg+xml, circle",
        "/browser/colours.json, application/json, Model",
        "/docs/, text/html, swagger-ui-bundle.js",
        "/docs/index.html, text/html, swagger-ui-bundle.js",
        "/docs/swagger-ui/swagger-ui.css, text/css, swagger-ui",
        "/browser/models.grass, text/plain, node.Model",
        "/browser/papers.grass, text/plain, node.Paper",
        "/browser/guide.html, text/html, <slide>",
        "/browser/queries.cypher, text/plain, MATCH",
        "/browser/queries.csv, text/csv, 'name,description,query'",
        "/browser/queries.zip, application/zip, .cypher",
        "/browser/address.json, application/json, browser"
    })
    void theFilesAreServedAsWhatTheyAre(String path, String type, String part) {
        var answer = api.send("GET", path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.text()).contains(part);
    }

    @Test
    void theIconThatBrowsersAskForIsThere() {
        var answer = api.send("GET", "/favicon.ico");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("icon");
        assertThat(answer.text()).isNotEmpty();
    }

    @Test
    void aFolderWithAnIndexLeadsThere() {
        var answer = api.send("GET", "/docs?from=here");

        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("/docs/?from=here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page",
                "/page/",
                "/node/Model",
                "/docs/swagger-ui",
                "/docs/swagger-ui/",
                "/nothing",
                "/nothing/",
                "/docs/nothing",
                "/index.html/",
                "//docs",
                "/docs//",
                "/page/../index.html",
                "/page/%2e%2e/index.html",
                "/..%2flogback.xml",
                "/page/..%5cicon.svg"
            })
    void whereNoPageStandsAProblemIsTold(String path) {
        var answer = api.send("GET", path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/", "/icon.svg", "/favicon.ico"})
    void pagesAreOnlyRead(String path) {
        var answer = api.send("POST", path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(api.send("HEAD", path).status()).isIn(200, 308);
        assertThat(api.send("HEAD", path).text()).isEmpty();
    }

    @Test
    void theGuideNamesTheStylesByTheAddressThatItWasAskedUnder() {
        assertThat(api.send("GET", "/browser/guide.html").text())
                .contains("data-exec=\"style " + api.uri() + "/browser/papers.grass\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/browser/models.grass", "/browser/guide.html"})
    void neo4jBrowserMayReadItsFilesFromAnotherPort(String path) {
        var asked = api.send(
                "OPTIONS",
                path,
                "Origin",
                "http://127.0.0.1:7474",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "cache-control,pragma");
        var read = api.send("GET", path, "Origin", "http://127.0.0.1:7474");

        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("pragma", "cache-control");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void noOtherPageMayBeReadFromAnotherOrigin() {
        assertThat(api.send("GET", "/", "Origin", "http://127.0.0.1:7474").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
