package io.hinterland.graph.local;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.schema.failure.UnavailableException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.AuthenticationException;

/**
 * The Neo4j server of a data directory as one user of it sees it. Several processes may use one server: whoever comes
 * first starts it, whoever leaves last stops it. A server whose users died is used by the next one, or stopped where it
 * does not fit. It listens on the loopback address alone. When our process is asked to end, it is left as if closed.
 */
public final class LocalServer implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final DataDirectory directory;
    private final RunningServer server;
    private final String password;
    private final Path user;
    private final boolean isOwned;
    private final ExitHook atExit;
    private volatile Runnable before = () -> {};
    private boolean left;

    private LocalServer(DataDirectory directory, RunningServer server, String password, Path user, boolean isOwned) {
        this.directory = directory;
        this.server = server;
        this.password = password;
        this.user = user;
        this.isOwned = isOwned;
        this.atExit = ExitHook.run(this::leave, "leave-neo4j");
    }

    /**
     * Uses the server that runs on a data directory, else starts one. Closing stops it unless others still use it.
     *
     * @throws UnavailableException if it does not start, saying why and what to do
     */
    public static LocalServer join(DataDirectory directory, ServerOptions options) {
        return open(directory, options, false, false);
    }

    /**
     * Starts a server with just these options; one that was left behind is used if it has them, else replaced. Closing
     * stops it even if others use it.
     *
     * @throws UnavailableException if others use a server of this data directory, or it does not start, saying why
     */
    public static LocalServer start(DataDirectory directory, ServerOptions options) {
        return open(directory, options, true, false);
    }

    /** Starts a server on a store that an import has made and not yet declared finished. */
    static LocalServer startUnfinished(DataDirectory directory, ServerOptions options) {
        return open(directory, options, true, true);
    }

    private static LocalServer open(
            DataDirectory directory, ServerOptions options, boolean isOwned, boolean mayBeUnfinished) {
        directory.prepare();
        try (DirectoryLock lock = DirectoryLock.acquire(directory)) {
            if (!mayBeUnfinished) {
                new UnfinishedImport(directory).refuse();
            }
            ServerSearch search = new ServerSearch(directory, ServerFolder.find(), options);
            RunningServer server = isOwned ? search.own() : search.any();
            Path user = new ServerUsers(directory).enter();
            return new LocalServer(directory, server, search.password(), user, isOwned);
        }
    }

    /**
     * Connects to it.
     *
     * @throws UnavailableException if it does not answer, or does not know the password of the data directory
     */
    public Graph connect() {
        try {
            return Graph.connect(settings());
        } catch (UnavailableException refused) {
            if (refused.getCause() instanceof AuthenticationException) {
                throw new UnavailableException(
                        "The database in " + directory + " does not accept the password in " + directory.password()
                                + "; if it was changed, write the new one into that file",
                        refused);
            }
            throw refused;
        }
    }

    /** Returns how to reach it over Bolt, password included. */
    public GraphSettings settings() {
        return new GraphSettings(URI.create("bolt://127.0.0.1:" + server.boltPort()), "neo4j", password)
                .keptIn(directory.root());
    }

    /**
     * Returns the address of Neo4j Browser, which already names the server and the user: the Browser guesses wrong
     * ports.
     */
    public URI browser() {
        return URI.create("http://127.0.0.1:%d/browser/?dbms=bolt://%s@127.0.0.1:%d"
                .formatted(server.browserPort(), settings().username(), server.boltPort()));
    }

    /** Waits until Neo4j Browser answers, which it does a moment after the databases, or until the server has ended. */
    public void awaitBrowser() {
        CompletableFuture<?> end = ended();
        while (!end.isDone() && !Port.answers(server.browserPort())) {
            try {
                end.get(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // It still runs, and is asked again.
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Returns the number of its process. */
    public long processId() {
        return server.process().processId();
    }

    /** Completes when its process ends, for whatever reason. */
    public CompletableFuture<?> ended() {
        return server.process()
                .find()
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(server));
    }

    /** Does some work before the server stops because our process ends: what uses the server has to end first. */
    public void stopsAfter(Runnable work) {
        before = work;
    }

    /** Stops the server in order, or leaves it to those who still use it. */
    @Override
    public void close() {
        leave();
        atExit.close();
    }

    /** Whoever closes while the end of our process does so as well, waits for that. */
    private synchronized void leave() {
        if (left) {
            return;
        }
        left = true;
        before.run();
        try (DirectoryLock lock = DirectoryLock.acquire(directory)) {
            ServerUsers users = new ServerUsers(directory);
            users.leave(user);
            if (isOwned || users.present().isEmpty()) {
                server.stop(directory);
            }
        }
    }
}
