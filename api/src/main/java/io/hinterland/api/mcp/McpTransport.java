package io.hinterland.api.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Hands messages that come in over HTTP to the server of the protocol. There are no sessions: each stands alone. */
final class McpTransport implements McpStatelessServerTransport {

    static final String REQUEST = "request";

    private volatile @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler server) {
        handler = server;
    }

    /** Returns the answer to a message; nothing to one that is no request. */
    Optional<McpSchema.JSONRPCResponse> answer(McpSchema.JSONRPCMessage message, Object httpRequest) {
        McpTransportContext context = McpTransportContext.create(Map.of(REQUEST, httpRequest));
        McpStatelessServerHandler server = Objects.requireNonNull(handler, "The server is made with its transport");
        if (message instanceof McpSchema.JSONRPCRequest request) {
            return server.handleRequest(context, request).blockOptional();
        }
        if (message instanceof McpSchema.JSONRPCNotification notification) {
            server.handleNotification(context, notification).block();
        }
        return Optional.empty();
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}
