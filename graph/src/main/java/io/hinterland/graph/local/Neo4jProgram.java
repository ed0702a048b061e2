package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of Neo4j's programs, run by the Java that runs us, with an environment free of {@code NEO4J_…}. */
record Neo4jProgram(
        String mainClass, List<String> javaOptions, List<Path> jarFolders, Map<String, String> environment) {

    private static final List<String> OPENED_PACKAGES =
            List.of("java.base/java.nio", "java.base/java.io", "java.base/java.lang", "java.base/sun.nio.ch");

    /**
     * Starts it.
     *
     * @param output receives what the program prints, in place of what was there
     */
    Process start(List<String> arguments, Path directory, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.equals("CLASSPATH"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UnavailableException("Cannot start Java for Neo4j: " + failure.getMessage(), failure);
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        OPENED_PACKAGES.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.add("-cp");
        command.add(jarFolders.stream()
                .map(folder -> folder.resolve("*").toString())
                .reduce((first, next) -> first + File.pathSeparator + next)
                .orElseThrow());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }
}
