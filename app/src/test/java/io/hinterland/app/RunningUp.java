package io.hinterland.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code hinterland up} as a process of its own, as people run it. */
final class RunningUp implements AutoCloseable {

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private RunningUp(Process process) {
        this.process = process;
    }

    /** Starts it and returns when it says that it is up, or has ended. */
    static RunningUp start(Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhinterland.home=" + System.getProperty("hinterland.home"),
                "-Dhinterland.neo4j.folder=" + System.getProperty("hinterland.neo4j.folder"),
                "-cp",
                System.getProperty("java.class.path"),
                Hinterland.class.getName(),
                "up",
                "--data",
                data.toString(),
                "--port=0",
                "--browser-port=0",
                "--bolt-port=0"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        RunningUp up = new RunningUp(builder.start());
        up.readUntil("password ");
        return up;
    }

    private void readUntil(String word) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = output.readLine()) != null) {
            lines.add(line);
            if (line.contains(word)) {
                return;
            }
        }
    }

    /** Returns what it has printed. */
    String output() {
        return String.join("\n", lines);
    }

    Process process() {
        return process;
    }

    URI api() {
        return URI.create(printed("API +(\\S+)"));
    }

    URI browser() {
        return URI.create(printed("Neo4j Browser +(\\S+)"));
    }

    URI bolt() {
        return URI.create(printed("connect to +(\\S+)"));
    }

    String password() {
        return printed("password +(\\S+)");
    }

    private String printed(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(output());
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in what was printed:\n" + output());
        }
        return matcher.group(1);
    }

    /** Returns the environment of a command that uses this server as one that runs elsewhere. */
    Map<String, String> asRemote() {
        return Map.of("NEO4J_URI", bolt().toString(), "NEO4J_USERNAME", "neo4j", "NEO4J_PASSWORD", password());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
