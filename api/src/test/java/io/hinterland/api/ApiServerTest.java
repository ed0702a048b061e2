package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiServerTest extends ApiTest {

    @Test
    void healthAsksTheDatabase() {
        assertThat(api.get("/health").json().toString()).isEqualTo("{\"status\":\"up\",\"models\":14}");
    }

    @Test
    void theSchemaListsNodeTypesEdgeTypesAndGroups() {
        var schema = api.get("/schema").json();

        assertThat(schema.at("/nodeTypes/0/label").textValue()).isEqualTo("Model");
        assertThat(schema.at("/nodeTypes/0/key").textValue()).isEqualTo("id");
        assertThat(schema.at("/nodeTypes/0/properties").toString())
                .contains("{\"name\":\"downloads\",\"type\":\"whole_number\",\"words\":[]}");
        assertThat(schema.at("/edgeTypes/0").toString())
                .startsWith("{\"name\":\"PUBLISHED_BY\",\"source\":\"Model\",\"target\":\"Owner\",");
        assertThat(schema.at("/edgeTypes/0/properties").toString())
                .contains("{\"name\":\"firstSeen\",\"type\":\"day\",\"words\":[]}");
        assertThat(schema.at("/groups/0/name").textValue()).isEqualTo("LINEAGE");
        assertThat(schema.at("/groups/0/members")).hasSize(5);
    }

    @Test
    void theIndexLeadsToEveryAddress() {
        var index = api.get("/").json();

        assertThat(api.send("GET", ApiServer.ROOT).json()).isEqualTo(index);
        assertThat(api.send("GET", index.at("/documentation").textValue()).status())
                .isEqualTo(200);
        assertThat(index.findValuesAsText("href"))
                .contains("/api/v1/models", "/api/v1/models/{owner}/{name}", "/api/v1/health", "/api/v1/openapi.yaml")
                .hasSizeGreaterThan(25);
        for (var resource : index.at("/resources")) {
            assertThat(resource.at("/title").textValue()).isNotBlank();
            String href = resource.at("/href").textValue();
            if (!resource.at("/templated").booleanValue()) {
                boolean takesGet = resource.at("/methods").toString().contains("GET");
                // 400: a parameter is needed.
                assertThat(api.send("GET", href).status()).as(href).isIn(takesGet ? List.of(200, 400) : List.of(405));
            }
        }
        assertThat(index.toString()).contains("\"methods\":[\"GET\",\"POST\"]");
    }

    @Test
    void theOpenApiDocumentComesAsJsonToo() {
        var json = api.get("/openapi.yaml", "Accept", "application/json");

        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.json().at("/openapi").textValue()).startsWith("3.");
        assertThat(json.json().at("/paths").has("/api/v1/models")).isTrue();
        assertThat(api.get("/openapi.yaml", "Accept", "*/*").header("Content-Type"))
                .startsWith("application/yaml");
    }

    @Test
    void anUnknownAddressIsAProblemThatSaysWhereToLook() {
        var answer = api.get("/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/title").textValue()).isEqualTo("Not Found");
        assertThat(answer.json().at("/status").intValue()).isEqualTo(404);
        assertThat(answer.json().at("/instance").textValue()).isEqualTo("/api/v1/nothing");
        assertThat(answer.json().at("/detail").textValue()).endsWith("/api/v1/ lists all addresses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void onlyReadingIsPossible(String method) {
        var answer = api.send(method, "/api/v1/schema");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void aFormThatAnAddressDoesNotHaveIsAProblem() {
        var answer = api.get("/schema", "Accept", "image/png");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.json().at("/detail").textValue()).contains("application/json");
    }

    @Test
    void anUnknownParameterIsAProblemThatListsTheKnownOnes() {
        var answer = api.get("/schema?colour=blue");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/detail").textValue()).contains("'colour'").contains("has no parameters");
    }

    @Test
    void theOpenApiDocumentAndItsPageAreServed() {
        assertThat(api.get("/openapi.yaml").text()).startsWith("openapi: 3");
        assertThat(api.send("GET", "/docs/").text()).contains("swagger-ui-bundle.js");
        assertThat(api.send("GET", "/docs/index.html").status()).isEqualTo(200);
        assertThat(api.send("GET", "/docs/swagger-ui/swagger-ui.css").header("Content-Type"))
                .startsWith("text/css");
        assertThat(api.send("GET", "/docs/swagger-ui/swagger-ui-bundle.js").status())
                .isEqualTo(200);
    }

    @Test
    void browsersAreToldToTrustNothingFromElsewhere() {
        var answer = api.get("/schema", "Origin", "https://example.org");

        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aTakenPortIsToldInOneLine() {
        int port = api.uri().getPort();

        assertThatThrownBy(() -> ApiServer.start(GRAPH.graph(), new ApiSettings("127.0.0.1", port)))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("Port " + port + " on 127.0.0.1 is taken or not allowed; choose another with --port, "
                        + "or 0 for any free one");
    }

    @Test
    void aHostThatIsNotOfThisMachineIsToldInOneLine() {
        assertThatThrownBy(() -> ApiServer.start(GRAPH.graph(), new ApiSettings("203.0.113.1", 0)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("203.0.113.1 is no address of this machine");
    }

    @Test
    void aPortOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> new ApiSettings("127.0.0.1", 70_000))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("70000");
    }
}
