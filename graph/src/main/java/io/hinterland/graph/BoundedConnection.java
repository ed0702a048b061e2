package io.hinterland.graph;

import io.hinterland.schema.failure.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A graph whose answers may have so many bytes and no more. The driver takes whatever a server sends, and a single
 * value of a statement of somebody else's may be larger than memory; here everything passes through a port that counts,
 * and that breaks off what is too large, upon which the server ends the transaction. For servers without encryption, as
 * the local one is, since the bytes of others cannot be told apart from within.
 */
public final class BoundedConnection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final long most;
    private final URI server;
    private final ServerSocket port;
    private final AtomicLong received = new AtomicLong();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Graph graph;
    private volatile boolean brokenOff;

    private BoundedConnection(GraphSettings settings, long most) throws IOException {
        this.most = most;
        this.server = settings.uri();
        this.port = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
        start("accept", this::accept);
        try {
            graph = Graph.connect(settings.at(URI.create("bolt://127.0.0.1:" + port.getLocalPort())), Duration.ZERO);
        } catch (RuntimeException failure) {
            port.close();
            throw failure;
        }
    }

    /**
     * Opens a graph.
     *
     * @param most how many bytes the server may send in all
     * @throws InvalidInputException if the connection with the server is encrypted or routed
     */
    public static BoundedConnection to(GraphSettings settings, long most) {
        if (!"bolt".equals(settings.uri().getScheme())) {
            throw new InvalidInputException("The size of answers can only be bounded over plain Bolt, not over "
                    + settings.uri().getScheme() + "; run Hinterland beside the server and connect with bolt://");
        }
        try {
            return new BoundedConnection(settings, most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Graph graph() {
        return graph;
    }

    /** Returns whether something was broken off because it was too large. */
    public boolean isExceeded() {
        return received.get() > most;
    }

    /** Breaks off what is being answered: not everything that a server does ends when its transaction should. */
    public void breakOff() {
        brokenOff = true;
        open.forEach(BoundedConnection::closed);
    }

    /** Returns whether it was broken off. */
    public boolean isBrokenOff() {
        return brokenOff;
    }

    private void accept() throws IOException {
        while (!port.isClosed()) {
            Socket client = kept(port.accept());
            Socket target = kept(new Socket(server.getHost(), server.getPort() < 0 ? 7687 : server.getPort()));
            start("requests", () -> pass(client, target, null));
            start("answers", () -> pass(target, client, received));
        }
    }

    private Socket kept(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        open.add(socket);
        return socket;
    }

    private void pass(Socket from, Socket to, @Nullable AtomicLong counter) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (counter != null && counter.addAndGet(length) > most) {
                    return;
                }
                out.write(buffer, 0, length);
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException over) {
                        // One of the two sides has closed, which ends the other.
                    }
                },
                "bounded-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        graph.close();
        closed(port);
        open.forEach(BoundedConnection::closed);
    }

    private static void closed(Closeable socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // It is of no use any more either way.
        }
    }
}
