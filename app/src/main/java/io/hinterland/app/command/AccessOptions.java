package io.hinterland.app.command;

import io.hinterland.api.Access;
import io.hinterland.api.ApiSettings;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Who may use a server that other machines reach, and what is written about it. */
final class AccessOptions {

    @Option(
            names = "--api-keys",
            paramLabel = "FILE",
            description = "File with a key a line; requests to the API must then have one of them.")
    private Optional<Path> keys = Optional.empty();

    @Option(
            names = "--requests-per-minute",
            paramLabel = "N",
            description = "How many requests each client may make a minute. Default: " + Access.USUAL_REQUESTS
                    + " with --host, any number without.")
    private int requests = Access.USUAL_REQUESTS;

    @Option(
            names = "--request-log",
            paramLabel = "FILE",
            description = "Write a line of JSON for each request to this file; - for standard error.")
    private Optional<String> log = Optional.empty();

    /** @throws InvalidInputException if a file cannot be used */
    ApiSettings applied(ApiSettings settings, Surroundings surroundings) {
        ApiSettings limited =
                settings.withAccess(new Access(keys.map(AccessOptions::lines).orElse(List.of()), requests));
        return log.map(file -> limited.withRequestLog(log(file, surroundings))).orElse(limited);
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.isEmpty()) {
                throw new InvalidInputException("The file " + file + " of --api-keys has no key");
            }
            return lines;
        } catch (IOException failure) {
            throw new InvalidInputException(
                    "Cannot read the keys in " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    private static Consumer<String> log(String file, Surroundings surroundings) {
        if (file.equals("-")) {
            return surroundings.err()::println;
        }
        try {
            Writer opened =
                    Files.newBufferedWriter(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new PrintWriter(opened, true)::println;
        } catch (IOException failure) {
            throw new InvalidInputException("Cannot write to " + file + ": " + FileFailure.reason(failure), failure);
        }
    }
}
