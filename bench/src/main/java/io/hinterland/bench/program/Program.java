package io.hinterland.bench.program;

import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The built distribution, run by its own launcher in an environment that says nothing of other graphs. */
final class Program {

    private static final List<String> OTHERS = List.of("NEO4J_", "HINTERLAND_DATA", "CLASSPATH", "JAVA_OPTS");

    @Option(names = "--home", paramLabel = "DIR", description = "The built distribution (default: ${DEFAULT-VALUE}).")
    private Path home = Path.of("app", "target", "hinterland");

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The data directory of a loaded graph; no server may run on it.")
    private Path data = Path.of("");

    Path data() {
        return data.toAbsolutePath();
    }

    Path lib() {
        return home.toAbsolutePath().resolve("lib");
    }

    /** Returns a command of it on the graph, ready to be started; what it prints is thrown away. */
    ProcessBuilder command(List<String> arguments) {
        Path launcher = home.toAbsolutePath().resolve("bin").resolve("hinterland");
        if (!Files.isExecutable(launcher)) {
            throw new InvalidInputException("There is no program in " + home
                    + "; build it with ./mvnw -Dquick -DskipTests -pl app -am package, or name another with --home");
        }
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        return quiet(command);
    }

    /** Returns any program, in the same environment and as quiet. */
    static ProcessBuilder quiet(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> OTHERS.stream().anyMatch(name::startsWith));
        return builder;
    }

    /** Runs a process to its end. */
    static void run(ProcessBuilder builder) throws IOException, InterruptedException {
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new InvalidInputException(String.join(" ", builder.command()) + " ended with " + code);
        }
    }
}
