package io.hinterland.api;

import io.hinterland.schema.failure.InvalidInputException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where the API listens and by which names it may be called.
 *
 * @param host the address to bind, loopback unless people ask for another
 * @param port 0 for any free one
 * @param publicHosts further names that the {@code Host} header may carry, without port: those under which a proxy or
 *     another machine reaches this server
 * @param browser the address of the Neo4j Browser of the same graph, which the start page links to
 * @param idleTimeout after which a connection is closed over which nothing comes and for which no answer is made
 * @param cypher whether statements of other people's are run
 * @param access who may ask, and how often, where other machines can reach the API
 * @param requestLog takes a line of JSON for each request
 * @param kept the folder in which answers are kept that took long to find, so that they outlive the server
 */
public record ApiSettings(
        String host,
        int port,
        Set<String> publicHosts,
        Optional<URI> browser,
        Duration idleTimeout,
        boolean cypher,
        Access access,
        Optional<Consumer<String>> requestLog,
        Optional<Path> kept) {

    private static final Duration USUAL_IDLE_TIMEOUT = Duration.ofSeconds(60);

    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 8080;

    public ApiSettings {
        publicHosts = Set.copyOf(publicHosts);
        if (host.isBlank()) {
            throw new InvalidInputException("The host is empty; write an address such as " + DEFAULT_HOST);
        }
        if (port < 0 || port > 65_535) {
            throw new InvalidInputException(
                    "There is no port " + port + "; write one from 1 to 65535, or 0 for any free one");
        }
    }

    public ApiSettings(String host, int port, Set<String> publicHosts) {
        this(
                host,
                port,
                publicHosts,
                Optional.empty(),
                USUAL_IDLE_TIMEOUT,
                false,
                Access.OPEN,
                Optional.empty(),
                Optional.empty());
    }

    public ApiSettings(String host, int port) {
        this(host, port, Set.of());
    }

    public ApiSettings withBrowser(URI address) {
        return new ApiSettings(
                host, port, publicHosts, Optional.of(address), idleTimeout, cypher, access, requestLog, kept);
    }

    ApiSettings withIdleTimeout(Duration time) {
        return new ApiSettings(host, port, publicHosts, browser, time, cypher, access, requestLog, kept);
    }

    /** Returns the same, with statements of other people's run or not. */
    public ApiSettings withCypher(boolean on) {
        return new ApiSettings(host, port, publicHosts, browser, idleTimeout, on, access, requestLog, kept);
    }

    /** Returns the same with other terms for who may ask, and how often. */
    public ApiSettings withAccess(Access other) {
        return new ApiSettings(host, port, publicHosts, browser, idleTimeout, cypher, other, requestLog, kept);
    }

    /** Returns the same, with requests told to a log. */
    public ApiSettings withRequestLog(Consumer<String> log) {
        return new ApiSettings(host, port, publicHosts, browser, idleTimeout, cypher, access, Optional.of(log), kept);
    }

    /** Returns the same, with answers that took long kept in a folder, which need not be there. */
    public ApiSettings withKept(Path folder) {
        return new ApiSettings(
                host, port, publicHosts, browser, idleTimeout, cypher, access, requestLog, Optional.of(folder));
    }

    /** Returns whether other machines can reach the API. A name that nobody knows is taken for one that they can. */
    public boolean isReachableFromOutside() {
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return true;
        }
    }

    /** Returns where people on this machine reach the API once it listens on a port. */
    public URI address(int boundPort) {
        String shown = Map.of("0.0.0.0", "localhost", "::", "localhost").getOrDefault(host, host);
        return URI.create("http://" + (shown.contains(":") ? "[" + shown + "]" : shown) + ":" + boundPort);
    }

    /** Returns loopback with the default port. */
    public static ApiSettings defaults() {
        return new ApiSettings(DEFAULT_HOST, DEFAULT_PORT);
    }
}
