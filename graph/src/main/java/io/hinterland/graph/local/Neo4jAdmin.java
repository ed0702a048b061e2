package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code neo4j-admin} on a data directory whose server does not run. */
public final class Neo4jAdmin {

    private final DataDirectory directory;
    private final Neo4jProgram program;

    public Neo4jAdmin(DataDirectory directory, ServerFolder folder) {
        this.directory = directory;
        this.program = new Neo4jProgram(
                "org.neo4j.cli.AdminTool",
                // It lives for half a second; the optimizing compiler would cost more than it saves.
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                List.of(folder.lib()),
                Map.of(
                        "NEO4J_HOME",
                        directory.root().toString(),
                        "NEO4J_CONF",
                        directory.settings().toString()));
    }

    /**
     * Runs one command and returns what it printed.
     *
     * @throws UnavailableException if it fails, with its last line
     */
    public String run(List<String> arguments) {
        directory.prepare();
        Path output = directory.root().resolve("logs/admin.log");
        Process process = program.start(arguments, directory.root(), output);
        try {
            int status = process.waitFor();
            String printed = Files.readString(output);
            if (status != 0) {
                throw new UnavailableException("neo4j-admin " + String.join(" ", arguments.subList(0, 2)) + " failed: "
                        + lastLine(printed) + " (" + output + ")");
            }
            return printed;
        } catch (IOException failure) {
            throw new UnavailableException("Cannot read " + output + ": " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new UnavailableException("neo4j-admin was interrupted", interrupted);
        }
    }

    private static String lastLine(String printed) {
        return printed.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, next) -> next)
                .orElse("no output");
    }
}
