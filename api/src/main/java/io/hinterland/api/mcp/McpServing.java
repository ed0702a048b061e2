package io.hinterland.api.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.api.analysis.WantedAnswers;
import io.hinterland.api.answer.AnswerJson;
import io.hinterland.schema.ProductVersion;
import io.hinterland.schema.failure.HinterlandException;
import io.hinterland.schema.failure.NotFoundException;
import io.micronaut.http.HttpRequest;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The server of the protocol with its tools. */
@Singleton
class McpServing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final McpJsonMapper json = new JacksonMcpJsonMapper(JSON);
    private final McpTransport transport = new McpTransport();
    private final WantedAnswers answers;

    McpServing(WantedAnswers answers) {
        this.answers = answers;
        McpServer.sync(transport)
                .serverInfo("hinterland", ProductVersion.text())
                .instructions(
                        "The public record of a model hub as a network: models, papers, authors, owners, datasets,"
                                + " licences and the lineage between models. Resolve or search for nodes first.")
                .jsonMapper(json)
                .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .immediateExecution(true)
                .tools(Stream.of(NetworkTool.values()).map(this::specification).toList())
                .build();
    }

    private SyncToolSpecification specification(NetworkTool tool) {
        return SyncToolSpecification.builder()
                .tool(McpSchema.Tool.builder()
                        .name(tool.word())
                        .description(tool.description())
                        .inputSchema(new McpSchema.JsonSchema(
                                "object", tool.properties(), tool.required(), false, Map.of(), Map.of()))
                        .build())
                .callHandler((context, call) -> result(tool, context, call))
                .build();
    }

    private McpSchema.CallToolResult result(
            NetworkTool tool, McpTransportContext context, McpSchema.CallToolRequest call) {
        Arguments arguments =
                new Arguments(Optional.ofNullable(call.arguments()).orElse(Map.of()));
        HttpRequest<?> request = (HttpRequest<?>) context.get(McpTransport.REQUEST);
        try {
            Object answer = answers.answer(request, graph -> tool.answer(graph, arguments));
            return McpSchema.CallToolResult.builder()
                    .addTextContent(AnswerJson.line(answer))
                    .isError(false)
                    .build();
        } catch (HinterlandException failure) {
            return McpSchema.CallToolResult.builder()
                    .addTextContent(words(failure))
                    .isError(true)
                    .build();
        }
    }

    private static String words(HinterlandException failure) {
        String possible = failure instanceof NotFoundException missing
                        && !missing.possible().isEmpty()
                ? " Possible: " + String.join(", ", missing.possible())
                : "";
        return failure.getMessage() + possible;
    }

    /**
     * Returns the answer to a message; nothing to one that is no request.
     *
     * @throws IOException if the text is no message of the protocol
     */
    Optional<String> answer(String message, HttpRequest<?> request) throws IOException {
        if (!JSON.readTree(message).isObject()) {
            throw new IOException("A message is an object");
        }
        Optional<McpSchema.JSONRPCResponse> response =
                transport.answer(McpSchema.deserializeJsonRpcMessage(json, message), request);
        return response.isEmpty() ? Optional.empty() : Optional.of(json.writeValueAsString(response.get()));
    }
}
