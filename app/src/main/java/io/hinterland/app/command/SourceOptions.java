package io.hinterland.app.command;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The nodes that walks begin at: one, several, or those of a file. */
final class SourceOptions {

    @Option(names = "--source", paramLabel = "ID", description = "Source node; repeatable.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--from-file", paramLabel = "FILE", description = "File with one source node per line.")
    private Optional<Path> file = Optional.empty();

    /** Returns whether several are asked about, which a file may name, however many it does name. */
    boolean areSeveral() {
        return file.isPresent() || named.size() > 1;
    }

    /** @throws InvalidInputException if the file cannot be read */
    List<String> all() {
        List<String> all = new ArrayList<>(named);
        file.ifPresent(path -> all.addAll(lines(path)));
        return all;
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (MalformedInputException noText) {
            throw new InvalidInputException(path + " is not a UTF-8 text file", noText);
        } catch (IOException unreadable) {
            throw new InvalidInputException("Cannot read " + path + ": " + FileFailure.reason(unreadable), unreadable);
        }
    }
}
