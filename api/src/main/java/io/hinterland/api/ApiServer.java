package io.hinterland.api;

import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.UnavailableException;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP API over one graph, with the pages that stand beside it. It runs from {@link #start} until closed; the graph
 * stays open, since it belongs to the caller.
 */
public final class ApiServer implements AutoCloseable {

    /** The path under which everything but the pages stands. */
    public static final String ROOT = "/api/v1";

    /** In bytes, of the first line of a request; what needs more is asked for with POST. */
    public static final int LONGEST_ADDRESS = 4_096;

    /** In bytes; 1,000 names of the greatest length fit in. */
    public static final int LONGEST_BODY = 1 << 20;

    /** How long requests that run may take when the server stops. */
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(ApiServer.class);

    private final ApplicationContext context;
    private final URI uri;

    private ApiServer(ApplicationContext context, URI uri) {
        this.context = context;
        this.uri = uri;
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @throws UnavailableException if the port is taken or the host is no address of this machine
     */
    public static ApiServer start(Graph graph, ApiSettings settings) {
        return prepare(settings).serve(graph, settings);
    }

    /**
     * Makes what needs no graph, which is most of a start, so that this can be done while the graph's server starts.
     *
     * @param settings as they are known so far; host and port stay
     */
    public static Prepared prepare(ApiSettings settings) {
        ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .enableDefaultPropertySources(false)
                .properties(MicronautProperties.of(settings))
                .start();
        return new Prepared(context);
    }

    /** A server without a graph, which does not listen yet. */
    public static final class Prepared implements AutoCloseable {

        private final ApplicationContext context;
        private final EmbeddedServer server;

        private Prepared(ApplicationContext context) {
            this.context = context;
            server = context.getBean(EmbeddedServer.class);
        }

        /**
         * Begins to serve a graph and returns when it answers.
         *
         * @throws UnavailableException if the port is taken or the host is no address of this machine
         */
        public ApiServer serve(Graph graph, ApiSettings settings) {
            context.registerSingleton(graph).registerSingleton(settings);
            try {
                server.start();
                return new ApiServer(context, settings.address(server.getPort()));
            } catch (ServerStartupException failure) {
                close();
                throw explained(settings, failure);
            }
        }

        /** Gives up what was made, unless it serves and was closed already. */
        @Override
        public void close() {
            if (context.isRunning()) {
                context.close();
            }
        }
    }

    private static UnavailableException explained(ApiSettings settings, ServerStartupException failure) {
        String place = settings.host() + ":" + settings.port();
        boolean unknownHost = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof UnknownHostException
                        || cause instanceof UnresolvedAddressException
                        || (cause instanceof BindException && !taken(cause)));
        return unknownHost
                ? new UnavailableException(
                        "Cannot listen on " + place + ": " + settings.host()
                                + " is no address of this machine; leave --host out for " + ApiSettings.DEFAULT_HOST,
                        failure)
                : new UnavailableException(
                        "Port " + settings.port() + " on " + settings.host()
                                + " is taken or not allowed; choose another with --port, or 0 for any free one",
                        failure);
    }

    private static boolean taken(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("in use") || message.contains("ermission");
    }

    /** Returns the address of the start page, such as {@code http://127.0.0.1:8080}. */
    public URI uri() {
        return uri;
    }

    /** Stops listening, lets requests that run have their answers for a while, and ends what runs still. */
    @Override
    public void close() {
        if (!context.isRunning()) {
            return;
        }
        try {
            context.getBean(GracefulShutdownManager.class)
                    .shutdownGracefully()
                    .toCompletableFuture()
                    .get(LONGEST_FAREWELL.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillRunning) {
            LOG.debug("Requests were ended that took too long", stillRunning);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            context.close();
        }
    }
}
