package io.hinterland.api.service;

import io.hinterland.api.ApiServer;
import io.hinterland.graph.Graph;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.lang.reflect.Constructor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The problem documents that an operation may answer with, which follow from what it takes and whether it reads. */
final class ProblemResponses {

    private static final Map<HttpStatus, String> DESCRIPTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "A parameter is unknown, missing, repeated, malformed or out of bounds"),
            Map.entry(HttpStatus.UNAUTHORIZED, "This server answers who has a key"),
            Map.entry(HttpStatus.FORBIDDEN, "It is switched off on this server"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "There are too many requests; Retry-After says when to try again"),
            Map.entry(HttpStatus.NOT_FOUND, "There is no such node, query or address"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "The address does not take the method"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "There is no answer in a form that the Accept header allows"),
            Map.entry(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too long"),
            Map.entry(HttpStatus.REQUEST_URI_TOO_LONG, "The address is too long"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of another content type"),
            Map.entry(HttpStatus.MISDIRECTED_REQUEST, "The Host header has a name that is not this server's"),
            Map.entry(HttpStatus.INTERNAL_SERVER_ERROR, "An internal error of Hinterland"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "Neo4j cannot be reached or rejects the query"),
            Map.entry(HttpStatus.GATEWAY_TIMEOUT, "The query took longer than allowed")));

    private static final Set<HttpStatus> ANY = EnumSet.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.REQUEST_URI_TOO_LONG,
            HttpStatus.MISDIRECTED_REQUEST,
            HttpStatus.INTERNAL_SERVER_ERROR);

    /** Puts all of them into the components of a document. */
    ProblemResponses(Map<String, Object> components) {
        DESCRIPTIONS.forEach((status, description) -> components.put(name(status), response(description)));
    }

    private static String name(HttpStatus status) {
        return "Problem" + status.getCode();
    }

    private static Map<String, Object> response(String description) {
        Map<String, Object> schema = Map.of("$ref", "#/components/schemas/Problem");
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("description", description);
        response.put("content", Map.of(MediaType.APPLICATION_JSON_PROBLEM, Map.of("schema", schema)));
        return response;
    }

    /** Adds to an operation what its controller may answer with, unless the operation is empty. */
    void addTo(Map<String, Object> operation, Class<?> controller) {
        if (operation.isEmpty()) {
            return;
        }
        Map<String, Object> responses = OpenApiDocument.part(operation, "responses");
        statuses(operation, controller)
                .forEach(status -> responses.putIfAbsent(
                        String.valueOf(status.getCode()), Map.of("$ref", "#/components/responses/" + name(status))));
    }

    private static Set<HttpStatus> statuses(Map<String, Object> operation, Class<?> controller) {
        Set<HttpStatus> statuses = EnumSet.copyOf(ANY);
        if (operation.containsKey("parameters")) {
            statuses.add(HttpStatus.NOT_FOUND);
        }
        if (operation.containsKey("requestBody")) {
            statuses.add(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
            statuses.add(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (readsGraph(controller)) {
            statuses.add(HttpStatus.SERVICE_UNAVAILABLE);
            statuses.add(HttpStatus.GATEWAY_TIMEOUT);
        }
        return statuses;
    }

    /** A controller reads the graph itself, or through one of those that it is made with. */
    private static boolean readsGraph(Class<?> type) {
        return type.equals(Graph.class)
                || type.getName().startsWith(ApiServer.class.getPackageName())
                        && madeWith(type).anyMatch(ProblemResponses::readsGraph);
    }

    private static Stream<Class<?>> madeWith(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .map(Constructor::getParameterTypes)
                .flatMap(Stream::of);
    }
}
