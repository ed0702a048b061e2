package io.hinterland.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The built distribution, run as people run it: by its own launcher, on its own jars, data and server.
 *
 * @param home of the user who runs it, so that nothing of the real one is met
 */
record Distribution(Path home) {

    /** Set by the build. */
    static final Path FOLDER = Path.of(System.getProperty("hinterland.distribution", "target/hinterland"));

    private static final List<String> OURS =
            List.of("NEO4J_", "HINTERLAND_", "HF_", "XDG_", "JDK_JAVA_OPTIONS", "JAVA_");

    ProcessBuilder process(Map<String, String> variables, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(FOLDER.resolve("bin/hinterland").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // Most processes of the tests run for a second, in which the optimizing compiler takes more than it gives.
        environment.put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Duser.home=" + home);
        environment.put("HOME", home.toString());
        environment.putAll(variables);
        return builder;
    }

    CommandLineRun run(String... arguments) {
        return runWith(Map.of(), arguments);
    }

    CommandLineRun runWith(Map<String, String> variables, String... arguments) {
        try {
            Process process = process(variables, arguments).start();
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String out = text(process.getInputStream());
            return new CommandLineRun(process.waitFor(), out, err.join());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
