package io.hinterland.app.command;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports, looked at before anything slow is started on them. */
final class FreePort {

    private FreePort() {}

    /** Returns a port that was free a moment ago. */
    static int find() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UnavailableException("This machine has no free port: " + failure.getMessage(), failure);
        }
    }

    /** @throws UnavailableException if nobody can listen there */
    static void require(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new UnavailableException(
                    "Cannot listen on " + host + ":" + port + " (" + taken.getMessage()
                            + "); choose another port with --port, 0 for any free one",
                    taken);
        }
    }
}
