package io.hinterland.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.graph.Graph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;

/** The API on a free port, and a client that calls it over HTTP. */
final class RunningApi implements AutoCloseable {

    private final ApiServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningApi(Graph graph) {
        this(graph, new ApiSettings("127.0.0.1", 0, Set.of("hub.example.org")));
    }

    RunningApi(Graph graph, ApiSettings settings) {
        server = ApiServer.start(graph, settings);
    }

    URI uri() {
        return server.uri();
    }

    /** Asks for a path under {@code /api/v1}, which is sent as it stands. */
    Answer get(String path, String... headers) {
        return send("GET", ApiServer.ROOT + path, headers);
    }

    Answer send(String method, String path, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** Sends a body of a content type to a path under {@code /api/v1}. */
    Answer post(String path, String type, String body) {
        return send("POST", ApiServer.ROOT + path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", type);
    }

    /** Does so and says in which form the answer is wanted. */
    Answer post(String path, String type, String body, String accepted) {
        HttpRequest.BodyPublisher publisher = HttpRequest.BodyPublishers.ofString(body);
        return send("POST", ApiServer.ROOT + path, publisher, "Content-Type", type, "Accept", accepted);
    }

    /** Sends a body, or none if it is empty, to an address, which is sent as it stands. */
    Answer send(String method, String address, String body, String type, String accepted) {
        HttpRequest.BodyPublisher publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return send(method, address, publisher, "Content-Type", type, "Accept", accepted);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.uri() + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** A response, its body read as JSON on demand. */
    record Answer(HttpResponse<String> response) {

        private static final ObjectMapper JSON = new ObjectMapper();

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException malformed) {
                throw new UncheckedIOException(response.body(), malformed);
            }
        }
    }
}
