package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A checkout with the real launcher, whose build takes no time and whose program tells where it stands. */
final class FakeCheckout {

    private static final String BUILD = """
            #!/bin/sh
            echo build >>builds
            for argument; do case $argument in -Ddistribution.parent=*) parent=${argument#*=} ;; esac; done
            until [ -e may-build ]; do sleep 0.05; done
            if [ -e may-fail ]; then echo '[ERROR] no such luck'; exit 1; fi
            mkdir -p "$parent/hinterland/bin"
            cp program "$parent/hinterland/bin/hinterland"
            """;
    private static final String PROGRAM = """
            #!/bin/sh
            echo "$0"
            if [ "$1" = up ]; then until [ -e may-end ]; do sleep 0.05; done; fi
            test -e "$0"
            """;

    private final Path root;

    FakeCheckout(Path root) throws IOException {
        this.root = root;
        Path launcher = Files.createDirectories(root.resolve("app/src/main/launcher"));
        copy(Path.of("../hinterland"), root.resolve("hinterland"));
        copy(Path.of("src/main/launcher/build"), launcher.resolve("build"));
        copy(Path.of("src/main/launcher/find-java"), launcher.resolve("find-java"));
        script("mvnw", BUILD);
        script("program", PROGRAM);
        allow("may-build");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        assertThat(to.toFile().setExecutable(true)).isTrue();
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(root.resolve(name), text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    void allow(String what) throws IOException {
        Files.writeString(root.resolve(what), "");
    }

    void forbid(String what) throws IOException {
        Files.delete(root.resolve(what));
    }

    Path write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "changed");
    }

    /** One run of the launcher. */
    record Run(Process process, BufferedReader output) {

        /** Returns the next line of what it says, on whichever way. */
        String line() throws IOException {
            return output.readLine();
        }

        /** Returns the rest of the lines, once it has ended as expected. */
        List<String> end(int status) throws IOException, InterruptedException {
            List<String> lines = new ArrayList<>(output.lines().toList());
            assertThat(process.waitFor()).as(lines.toString()).isEqualTo(status);
            return lines;
        }
    }

    Run start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("./hinterland"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        return new Run(process, process.inputReader());
    }

    /** Runs it to its end and returns the path of the program that ran. */
    Path program() throws IOException, InterruptedException {
        List<String> lines = start("stats").end(0);
        return Path.of(lines.get(lines.size() - 1));
    }

    int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    List<String> distributions() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("app/target/builds"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("build-"))
                    .toList();
        }
    }

    Path lock() throws IOException {
        return Files.createDirectories(root.resolve("app/target/builds")).resolve("lock");
    }
}
