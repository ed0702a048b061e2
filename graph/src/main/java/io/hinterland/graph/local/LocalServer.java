package io.hinterland.graph.local;

import io.hinterland.graph.GraphSettings;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The Neo4j server of a data directory as its user sees it. Several processes may use one server: whoever comes first
 * starts it, whoever leaves last stops it. A server that its users left behind by dying is used by the next, or stopped
 * where it does not fit. It listens on the loopback address alone.
 */
public final class LocalServer implements AutoCloseable {

    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final DataDirectory directory;
    private final RunningServer server;
    private final String password;
    private final Path user;
    private final boolean isOwned;
    private final Thread atExit = new Thread(this::leave, "leave-neo4j");
    private final AtomicBoolean left = new AtomicBoolean();

    private LocalServer(DataDirectory directory, RunningServer server, String password, Path user, boolean isOwned) {
        this.directory = directory;
        this.server = server;
        this.password = password;
        this.user = user;
        this.isOwned = isOwned;
    }

    /**
     * Uses the server that runs on a data directory, else starts one. Closing stops it unless others still use it.
     *
     * @throws UnavailableException if it does not start, saying why and what to do
     */
    public static LocalServer join(DataDirectory directory, ServerOptions options) {
        return open(directory, options, false);
    }

    /**
     * Starts a server with just these options; one that was left behind is used if it has them, else replaced. Closing
     * stops it even if others use it.
     *
     * @throws UnavailableException if others use a server of this data directory, or it does not start, saying why
     */
    public static LocalServer start(DataDirectory directory, ServerOptions options) {
        return open(directory, options, true);
    }

    private static LocalServer open(DataDirectory directory, ServerOptions options, boolean isOwned) {
        directory.prepare();
        ServerFolder folder = ServerFolder.find();
        try (DirectoryLock lock = DirectoryLock.acquire(directory)) {
            ServerUsers users = new ServerUsers(directory);
            String password = Password.of(directory, folder);
            RunningServer server =
                    RunningServer.find(directory).orElseGet(() -> new ServerStart(directory, folder, options).run());
            LocalServer opened = new LocalServer(directory, server, password, users.enter(), isOwned);
            Runtime.getRuntime().addShutdownHook(opened.atExit);
            return opened;
        }
    }

    /** Returns how to reach it over Bolt, password included. */
    public GraphSettings settings() {
        return new GraphSettings(URI.create("bolt://127.0.0.1:" + server.boltPort()), "neo4j", password);
    }

    /** Returns the address of Neo4j Browser. */
    public URI browser() {
        return URI.create("http://127.0.0.1:" + server.browserPort() + "/browser/");
    }

    /** Returns the number of its process. */
    public long processId() {
        return server.process().processId();
    }

    /** Completes when the process ends, for whatever reason. */
    public CompletableFuture<ProcessHandle> onExit() {
        return server.process()
                .find()
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.failedFuture(new IOException("it has ended")));
    }

    /** Stops the server in order, or leaves it to those who still use it. */
    @Override
    public void close() {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook finds that we have left.
        }
    }

    private void leave() {
        if (left.getAndSet(true)) {
            return;
        }
        try (DirectoryLock lock = DirectoryLock.acquire(directory)) {
            ServerUsers users = new ServerUsers(directory);
            users.leave(user);
            if (isOwned || users.present().isEmpty()) {
                stop(server.process().find());
                Files.deleteIfExists(directory.runningServer());
            }
        } catch (IOException failure) {
            throw new UnavailableException("Cannot tidy " + directory + ": " + failure.getMessage(), failure);
        }
    }

    private static void stop(Optional<ProcessHandle> running) {
        running.ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException stillThere) {
                process.destroyForcibly();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
