package io.hinterland.api.guard;

import io.hinterland.api.ApiServer;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Tells browsers to run nothing from elsewhere, to show the pages in no frame, and to guess no content type. Other
 * origins may read the style and the guide, which Neo4j Browser fetches from its own port, and nothing else.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders {

    private static final String FOR_NEO4J_BROWSER = "/browser/";
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin");
        if (request.getPath().startsWith(FOR_NEO4J_BROWSER)) {
            response.header("Access-Control-Allow-Origin", "*");
        } else {
            response.header("Cross-Origin-Resource-Policy", "same-origin");
        }
        if (request.getPath().startsWith(ApiServer.ROOT)) {
            response.header("Cache-Control", "no-cache");
        }
    }
}
