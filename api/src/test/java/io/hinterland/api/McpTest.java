package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client of the official SDK finds the tools and calls them. */
class McpTest extends ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static McpSyncClient client;

    @BeforeAll
    static void connect() {
        JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(JSON);
        client = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(api.uri().toString())
                                .endpoint(ApiServer.ROOT + "/mcp")
                                .jsonMapper(mapper)
                                .build())
                .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
                .build();
        client.initialize();
    }

    @AfterAll
    static void leave() {
        client.close();
    }

    @Test
    void theToolsAreListedWithTheirArguments() {
        assertThat(client.getServerInfo().name()).isEqualTo("hinterland");
        assertThat(client.listTools().tools())
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder("resolve", "search", "metapath", "recommendation", "family");
        assertThat(client.listTools().tools()).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema().properties()).isNotEmpty();
        });
    }

    @Test
    void theAnswersAreThoseOfTheApi() throws Exception {
        assertThat(called(
                        "resolve",
                        Map.of("ids", List.of("arXiv:2401.00001v3", "aurora/base"), "expand", List.of("Author"))))
                .isEqualTo(api.post("/resolve?expand=Author", "text/plain", "arXiv:2401.00001v3\naurora/base")
                        .json());
        assertThat(called("search", Map.of("text", "aurora", "limit", 2)))
                .isEqualTo(api.get("/nodes?search=aurora&limit=2").json());
        assertThat(called(
                        "metapath",
                        Map.of("metapath", "Paper-Model-Paper", "source", "2401.00001", "measure", "pathsim")))
                .isEqualTo(api.get("/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=pathsim")
                        .json());
        assertThat(called("recommendation", Map.of("kind", "papers", "node", "cirrus/story")))
                .isEqualTo(api.get("/recommendations?kind=papers&node=cirrus/story")
                        .json());
        assertThat(called("family", Map.of("model", "aurora/base")))
                .isEqualTo(api.get("/models/aurora/base/family").json());
    }

    private static JsonNode called(String tool, Map<String, Object> arguments) throws Exception {
        McpSchema.CallToolResult result = client.callTool(new McpSchema.CallToolRequest(tool, arguments));
        assertThat(result.isError()).as(text(result)).isFalse();
        return JSON.readTree(text(result));
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }

    @Test
    void badArgumentsAreToldWhatWouldBeRight() {
        assertThat(refused("family", Map.of("model", "aurora/BASE"))).contains("did you mean aurora/base");
        assertThat(refused("family", Map.of())).contains("'model' is missing");
        assertThat(refused("family", Map.of("model", "aurora/base", "limit", "many")))
                .contains("whole number");
        assertThat(refused("search", Map.of("text", List.of(1)))).contains("is a text");
        assertThat(refused("search", Map.of("words", "aurora"))).contains("There is no argument 'words'");
        assertThat(refused("resolve", Map.of("ids", "aurora/base"))).contains("a list of texts");
        assertThat(refused("metapath", Map.of("metapath", "Paper-Moodel", "source", "2401.00001")))
                .contains("Model");
    }

    private static String refused(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(new McpSchema.CallToolRequest(tool, arguments));
        assertThat(result.isError()).isTrue();
        return text(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "\"text\"", "{\"jsonrpc\": \"2.0\"}", "[[[[["})
    void whatIsNoMessageIsRefused(String body) {
        var answer = api.post("/mcp", "application/json", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void unknownMethodsAndToolsAreErrorsOfTheProtocol() {
        var answer = api.post("/mcp", "application/json", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/error/code").intValue()).isEqualTo(-32601);
        assertThat(api.post(
                                "/mcp",
                                "application/json",
                                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"no\"}}")
                        .json()
                        .has("error"))
                .isTrue();
        assertThat(api.post(
                                "/mcp",
                                "application/json",
                                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .status())
                .isEqualTo(202);
        assertThat(api.get("/mcp").status()).isEqualTo(405);
    }
}
