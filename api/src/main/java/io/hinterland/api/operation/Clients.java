package io.hinterland.api.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.hinterland.api.Access;
import io.hinterland.api.ApiServer;
import io.hinterland.api.ApiSettings;
import io.hinterland.api.problem.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where other machines can reach the API: lets in who has a key, if there are keys, and keeps each client, by its key
 * or its address, to so many requests a minute. The header fields are those of <a
 * href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">draft-ietf-httpapi-ratelimit-headers</a>.
 */
@ServerFilter(ApiServer.ROOT + "/**")
@Order(Clients.BEHIND_HOST_GUARD)
final class Clients {

    static final int BEHIND_HOST_GUARD = -1_000;

    private static final String PROBE = "hinterland.probe";
    private static final String ALIVE = ApiServer.ROOT + "/health";
    private static final int MOST_CLIENTS = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final boolean isGuarded;
    private final Access access;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    Clients(ApiSettings settings) {
        isGuarded = settings.isReachableFromOutside() || !settings.access().equals(Access.OPEN);
        access = settings.access();
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (!isGuarded || request.getPath().startsWith(ALIVE)) {
            return null;
        }
        Optional<String> key = key(request).filter(access::allows);
        if (access.needsKey() && key.isEmpty()) {
            return Problem.response(
                            request,
                            HttpStatus.UNAUTHORIZED,
                            "This server answers only requests with a key; send it as 'Authorization: Bearer KEY'")
                    .header("WWW-Authenticate", "Bearer");
        }
        ConsumptionProbe probe = bucket(key.map(given -> "key " + given)
                        .orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress()))
                .tryConsumeAndReturnRemaining(1);
        request.setAttribute(PROBE, probe);
        return probe.isConsumed() ? null : refusal(request, probe);
    }

    private HttpResponse<?> refusal(HttpRequest<?> request, ConsumptionProbe probe) {
        return Problem.response(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "A client may make " + access.requestsPerMinute() + " requests a minute here; try again later")
                .header("Retry-After", String.valueOf(seconds(probe.getNanosToWaitForRefill())));
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(PROBE, ConsumptionProbe.class).ifPresent(probe -> response.header(
                        "RateLimit-Policy", "\"client\";q=" + access.requestsPerMinute() + ";w=" + MINUTE.toSeconds())
                .header(
                        "RateLimit",
                        "\"client\";r=" + probe.getRemainingTokens() + ";t="
                                + seconds(probe.getNanosToWaitForReset())));
    }

    private static Optional<String> key(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get("Authorization"))
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length()))
                .map(header -> header.substring("Bearer ".length()).strip());
    }

    private Bucket bucket(String client) {
        return buckets.get(client, any -> Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(access.requestsPerMinute()).refillGreedy(access.requestsPerMinute(), MINUTE))
                .build());
    }

    /** Rounds up, so that who waits so long does not come too early. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }
}
