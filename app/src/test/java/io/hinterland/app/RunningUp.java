package io.hinterland.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code hinterland up} of the distribution. */
final class RunningUp implements AutoCloseable {

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private RunningUp(Process process) {
        this.process = process;
    }

    /** Starts it and returns when it says that it is up, or has ended. */
    static RunningUp start(Distribution distribution, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("up", "--port=0", "--browser-port=0", "--bolt-port=0"));
        arguments.addAll(List.of(options));
        Process process = distribution
                .process(Map.of(), arguments.toArray(String[]::new))
                .redirectErrorStream(true)
                .start();
        RunningUp up = new RunningUp(process);
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

    /** Returns the directory of its graph. */
    String data() {
        return printed("Starting Neo4j on (.+) …");
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

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
