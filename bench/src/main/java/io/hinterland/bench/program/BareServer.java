package io.hinterland.bench.program;

import io.hinterland.graph.local.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Neo4j's server alone, started by the same command as {@code up} starts it: the same jars, settings and directory.
 *
 * @param boltPort which the settings of the directory name
 */
record BareServer(List<String> command, Path directory, int boltPort) {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

    /** Returns the server that runs, to be started again after it has ended. */
    static BareServer of(RunningServer server, Path directory) throws IOException {
        String arguments = Files.readString(
                Path.of("/proc", String.valueOf(server.process().processId()), "cmdline"));
        return new BareServer(List.of(arguments.split("\0")), directory, server.boltPort());
    }

    /** Starts it, waits until its Bolt port is open, and stops it. */
    void run(Runs timings) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = Program.quiet(command).directory(directory.toFile()).start();
        try {
            while (!isOpen()) {
                if (!process.isAlive()) {
                    throw new IOException("The server ended with " + process.exitValue());
                }
                Thread.sleep(BETWEEN_TRIES.toMillis());
            }
            timings.add(
                    begin,
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private boolean isOpen() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), boltPort));
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
