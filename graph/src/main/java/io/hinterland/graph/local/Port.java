package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;

/** Ports of the loopback address. */
public final class Port {

    private static final int PATIENCE_IN_MILLISECONDS = 2_000;

    private Port() {}

    /**
     * Returns the port that was asked for, or any free one for 0.
     *
     * @throws UnavailableException if another program listens on it
     */
    static int free(int wanted, String purpose, String option) {
        return tryListen(wanted)
                .orElseThrow(() -> new UnavailableException("Port " + wanted + " (" + purpose
                        + ") is taken by another program; end that one, or choose another port with " + option));
    }

    /** Tells whether nobody listens on a port. */
    public static boolean isFree(int port) {
        return tryListen(port).isPresent();
    }

    private static Optional<Integer> tryListen(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return Optional.of(socket.getLocalPort());
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_IN_MILLISECONDS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
