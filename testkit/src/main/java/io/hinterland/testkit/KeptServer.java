package io.hinterland.testkit;

import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerFolder;
import io.hinterland.graph.local.ServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server that is kept from one test JVM to the next and ends with the build. Most of the time of a test on a new
 * server is the server's: it starts, and plans its first statements with code that is not compiled yet. Each test JVM
 * uses a server of its kind alone as long as it lives.
 */
final class KeptServer {

    /** The system property that names the folder of the data directories; Maven sets it. */
    private static final String PROPERTY = "hinterland.test.servers";

    private final Path directory;
    private final ProcessHandle build;
    private final FileChannel lease;
    private final boolean isNew;

    private KeptServer(Path directory, ProcessHandle build, FileChannel lease, boolean isNew) {
        this.directory = directory;
        this.build = build;
        this.lease = lease;
        this.isNew = isNew;
    }

    /** Returns a server of this kind that no other test JVM uses, if these tests run in a build. */
    static Optional<KeptServer> lease(String kind) {
        return Optional.ofNullable(System.getProperty(PROPERTY)).flatMap(folder -> build().map(
                        build -> lease(Path.of(folder, Long.toString(build.pid())), kind, build)));
    }

    /** The nearest Java that started this one, which is Maven: between them may be a shell. */
    private static Optional<ProcessHandle> build() {
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(process -> process.info().command().orElse("").matches(".*\\bjava(\\.exe)?"))
                .findFirst();
    }

    private static KeptServer lease(Path folder, String kind, ProcessHandle build) {
        try {
            Files.createDirectories(folder);
            for (int number = 1; ; number++) {
                Path file = folder.resolve(kind + "-" + number + ".lease");
                boolean isNew = Files.notExists(file);
                FileChannel lease = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lease.tryLock();
                if (lock != null) {
                    return new KeptServer(folder.resolve(kind + "-" + number), build, lease, isNew);
                }
                lease.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts the server or uses the one that an earlier test JVM left. */
    LocalServer join(ServerOptions options) {
        LocalServer server = LocalServer.join(new DataDirectory(directory), options);
        if (isNew) {
            startKeeper();
        }
        return server;
    }

    /** The keeper writes into a file, since Maven waits for the end of what a test JVM could write. */
    private void startKeeper() {
        try {
            new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-D" + ServerFolder.PROPERTY + "=" + System.getProperty(ServerFolder.PROPERTY),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ServerKeeper.class.getName(),
                            directory.toString(),
                            Long.toString(build.pid())))
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of(directory + ".log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void release() {
        try {
            lease.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
