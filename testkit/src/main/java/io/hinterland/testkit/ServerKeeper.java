package io.hinterland.testkit;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import java.nio.file.Path;

/** A small program that uses a test server until the build ends, so that it is not stopped between two test JVMs. */
final class ServerKeeper {

    private ServerKeeper() {}

    /** Takes the data directory, which is deleted in the end, and the number of the build's process. */
    public static void main(String[] arguments) {
        TemporaryDirectory directory = new TemporaryDirectory(Path.of(arguments[0]));
        try (LocalServer server = LocalServer.join(new DataDirectory(directory.path()), LocalTestServer.OPTIONS)) {
            ProcessHandle.of(Long.parseLong(arguments[1]))
                    .ifPresent(build -> build.onExit().join());
        }
        directory.close();
    }
}
