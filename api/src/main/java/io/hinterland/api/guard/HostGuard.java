package io.hinterland.api.guard;

import io.hinterland.api.ApiSettings;
import io.hinterland.api.problem.Problem;
import io.hinterland.api.problem.UnreadRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.netty.NettyHttpRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers only when it is called by a name of its own. A page from elsewhere whose name was made to point at this
 * machine (DNS rebinding) carries its own name in the {@code Host} header and gets nothing.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HostGuard {

    private static final Pattern HOST = Pattern.compile("(?<name>\\[[0-9A-Fa-f:.]+]|[^:\\[\\]/@]+)(:\\d{1,5})?");

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://([^/?#]*)");

    private final Set<String> names;

    HostGuard(ApiSettings settings) {
        names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        String host = settings.host();
        names.add(host.contains(":") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT));
        settings.publicHosts().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    /** An address that names its host counts, whatever the header says (RFC 9112, 3.2.2). */
    private static Optional<String> target(HttpRequest<?> request) {
        return Optional.of(request)
                .filter(NettyHttpRequest.class::isInstance)
                .map(netty -> ABSOLUTE.matcher(
                        ((NettyHttpRequest<?>) netty).getNativeRequest().uri()))
                .filter(Matcher::lookingAt)
                .map(absolute -> absolute.group(1));
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        Optional<MutableHttpResponse<Problem>> unread = UnreadRequest.problem(request);
        if (unread.isPresent()) {
            return unread.get();
        }
        List<String> hosts = request.getHeaders().getAll("Host");
        if (hosts.size() != 1) {
            return Problem.response(
                    request,
                    HttpStatus.BAD_REQUEST,
                    hosts.isEmpty()
                            ? "The address is malformed, or the Host header is missing; write % as %25"
                            : "The request has " + hosts.size() + " Host headers; send one");
        }
        String host = target(request).orElse(hosts.get(0));
        Matcher matcher = HOST.matcher(host);
        if (matcher.matches() && names.contains(matcher.group("name").toLowerCase(Locale.ROOT))) {
            return null;
        }
        return Problem.response(
                request,
                HttpStatus.MISDIRECTED_REQUEST,
                "This server is not called '" + host
                        + "'; call it localhost, or start it with --public-host and that name");
    }
}
