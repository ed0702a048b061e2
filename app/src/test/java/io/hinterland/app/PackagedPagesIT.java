package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.ProductVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged program answers over HTTP where a jar's folders could be taken for files. */
@ExtendWith(SampleUp.class)
final class PackagedPagesIT {

    @SuppressWarnings("NullAway.Init")
    private static URI api;

    @BeforeAll
    static void start(SampleUp.Running running) {
        api = running.up().api();
    }

    private static HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html, /page/index-",
        "/node/Model/Qwen/Qwen3-8B, text/html, /page/index-",
        "/explorer, text/html, /page/index-",
        "/family/Qwen/Qwen3-8B, text/html, /page/index-",
        "/docs/, text/html, swagger-ui-bundle.js",
        "/docs/swagger-ui/swagger-ui.css, text/css, swagger-ui",
        "/favicon.ico, image/x-icon, PNG",
        "/browser/models.grass, text/plain, node.Model",
        "/browser/guide.html, text/html, <slide>",
        "/browser/queries.cypher, text/plain, MATCH"
    })
    void aPageIsServedAsWhatItIs(String path, String type, String part) throws Exception {
        HttpResponse<String> answer = send("GET", path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void aFolderWithAnIndexLeadsThere() throws Exception {
        HttpResponse<String> answer = send("GET", "/docs");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("/docs/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/page/", "/node/Model", "/docs/swagger-ui", "/docs/swagger-ui/", "/nothing/"})
    void aFolderWithoutOneIsNotFound(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("There is nothing at " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/"})
    void aPageIsOnlyRead(String path) throws Exception {
        HttpResponse<String> answer = send("POST", path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void theOpenApiDocumentCarriesTheVersionOfTheBuild() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/v1/openapi.yaml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("version: " + ProductVersion.text(), "/api/v1/models");
    }
}
