package io.hinterland.testkit.local;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A small program that starts a server and then waits to be killed. */
final class ServerStarter {

    private ServerStarter() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalServer server = LocalServer.join(new DataDirectory(Path.of(arguments[0])), TestServers.OPTIONS);
        System.out.println(server.processId());
        Thread.currentThread().join();
    }

    /** The program as a process, and the number of its server's process. */
    record Running(Process starter, long server) {}

    /** Runs the program and waits until its server serves. */
    static Running run(DataDirectory directory) throws IOException {
        Process starter = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + ServerFolder.PROPERTY + "=" + System.getProperty(ServerFolder.PROPERTY),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerStarter.class.getName(),
                        directory.root().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = starter.inputReader(StandardCharsets.UTF_8);
        return new Running(starter, Long.parseLong(output.readLine()));
    }
}
