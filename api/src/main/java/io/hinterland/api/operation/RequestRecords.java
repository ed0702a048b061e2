package io.hinterland.api.operation;

import io.hinterland.api.ApiSettings;
import io.hinterland.api.answer.AnswerJson;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives each request an id and a time, and records how it was answered: in the metrics, and in the log if there is one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestRecords {

    private static final String HEADER = "X-Request-Id";
    private static final String BEGUN = "hinterland.begun";

    /** What is safe to repeat in headers and logs. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final ApiSettings settings;
    private final Metrics metrics;

    RequestRecords(ApiSettings settings, Metrics metrics) {
        this.settings = settings;
        this.metrics = metrics;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String id = Optional.ofNullable(request.getHeaders().get(HEADER))
                .filter(given -> SAFE.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        response.header(HEADER, id);
        Duration time = request.getAttribute(BEGUN, Long.class)
                .map(begun -> Duration.ofNanos(System.nanoTime() - begun))
                .orElse(Duration.ZERO);
        metrics.record(request.getMethodName(), route(request), response.code(), time);
        settings.requestLog().ifPresent(log -> log.accept(line(request, id, response.code(), time)));
    }

    /** Returns the template of the address, of which there are a few; addresses themselves are without number. */
    private static Optional<String> route(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(UriRouteInfo.class::isInstance)
                .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toString())
                .map(template -> template.replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
    }

    private static String line(HttpRequest<?> request, String id, int status, Duration time) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("request", id);
        line.put("client", request.getRemoteAddress().getAddress().getHostAddress());
        line.put("method", request.getMethodName());
        line.put("address", request.getUri().toString());
        line.put("status", status);
        line.put("milliseconds", time.toMillis());
        return AnswerJson.line(line);
    }
}
