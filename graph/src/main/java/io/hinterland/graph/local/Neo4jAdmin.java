package io.hinterland.graph.local;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code neo4j-admin} on a data directory whose server does not run. */
public final class Neo4jAdmin {

    private static final long LOOKING_MILLISECONDS = 250;

    private final DataDirectory directory;
    private final Path workingDirectory;
    private final Neo4jProgram program;

    public Neo4jAdmin(DataDirectory directory, ServerFolder folder) {
        // It lives for half a second; the optimizing compiler would cost more than it saves.
        this(directory, folder, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), directory.root());
    }

    private Neo4jAdmin(DataDirectory directory, ServerFolder folder, List<String> javaOptions, Path workingDirectory) {
        this.directory = directory;
        this.workingDirectory = workingDirectory;
        this.program = new Neo4jProgram(
                "org.neo4j.cli.AdminTool",
                Stream.concat(folder.classData().stream(), javaOptions.stream()).toList(),
                List.of(folder.lib()),
                Map.of(
                        "NEO4J_HOME",
                        directory.root().toString(),
                        "NEO4J_CONF",
                        directory.settings().toString()));
    }

    /** Returns one for work that takes long and needs the machine, on files in a folder. */
    static Neo4jAdmin forImport(DataDirectory directory, ServerFolder folder, Path files) {
        List<String> options = new ArrayList<>(ServerMemory.ofMachine().importJavaOptions());
        options.add(StrayProcesses.importArgument(directory));
        return new Neo4jAdmin(directory, folder, options, files);
    }

    /**
     * Runs one command and returns what it printed.
     *
     * @throws UnavailableException if it fails, saying why
     */
    public String run(List<String> arguments) {
        return run(arguments, soFar -> {});
    }

    /** @param listener told again and again what was printed so far */
    String run(List<String> arguments, Consumer<String> listener) {
        directory.prepare();
        Path output = directory.root().resolve("logs/admin.log");
        Process process = program.start(arguments, workingDirectory, output);
        try (ExitHook ending = ExitHook.run(process::destroy, "end-neo4j-admin")) {
            while (!process.waitFor(LOOKING_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                listener.accept(Files.readString(output));
            }
            int status = process.exitValue();
            String printed = Files.readString(output);
            if (status != 0) {
                throw new UnavailableException("neo4j-admin " + String.join(" ", arguments.subList(0, 2)) + " failed: "
                        + reason(printed) + " (" + output + ")");
            }
            return printed;
        } catch (IOException failure) {
            throw new UnavailableException("Cannot read " + output + ": " + FileFailure.reason(failure), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("neo4j-admin was interrupted", interrupted);
        } finally {
            process.destroy();
        }
    }

    /** What a program with a stack trace says last of its causes, else its last line. */
    private static String reason(String printed) {
        Predicate<String> isCause = line -> line.startsWith("Caused by: ");
        return last(printed, isCause)
                .or(() -> last(printed, line -> !line.isBlank()))
                .orElse("no output")
                .replaceFirst("^Caused by: [\\w.$]+: ?", "");
    }

    private static Optional<String> last(String printed, Predicate<String> condition) {
        return printed.lines().filter(condition).reduce((first, next) -> next);
    }
}
