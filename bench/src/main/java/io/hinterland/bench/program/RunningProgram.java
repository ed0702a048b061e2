package io.hinterland.bench.program;

import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.RunningServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code hinterland up} on a loaded graph. */
final class RunningProgram implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

    private final Program program;
    private final int port;
    private final Process process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningProgram(Program program, int port, Process process) {
        this.program = program;
        this.port = port;
        this.process = process;
    }

    /** Starts it; it may not answer yet. */
    static RunningProgram start(Program program, String... options) throws IOException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of(
                "up", "--empty", "--port=" + port, "--bolt-port=0", "--browser-port=0", "--data=" + program.data()));
        arguments.addAll(List.of(options));
        return new RunningProgram(program, port, program.command(arguments).start());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it answers a request. */
    void await(String path) throws IOException, InterruptedException {
        while (!answers(path)) {
            if (!process.isAlive()) {
                throw new IOException("up ended with " + process.exitValue());
            }
            Thread.sleep(BETWEEN_TRIES.toMillis());
        }
    }

    private boolean answers(String path) throws IOException, InterruptedException {
        try {
            return client.send(request(path), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .build();
    }

    /** Returns the body of an answer. */
    String answer(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request(path), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " was answered with " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** Asks for something and takes in all of its answer, without reading it. */
    void take(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " was answered with " + response.statusCode());
        }
    }

    RunningServer server() {
        return RunningServer.find(new DataDirectory(program.data())).orElseThrow();
    }

    /** Returns how to reach its database. */
    GraphSettings database() throws IOException {
        return new GraphSettings(
                URI.create("bolt://127.0.0.1:" + server().boltPort()),
                "neo4j",
                Files.readString(program.data().resolve("password")).strip());
    }

    /** Returns the processor time of the program and of its server so far, in seconds. */
    double processors() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .mapToDouble(time -> time.toNanos() / 1e9)
                .sum();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
