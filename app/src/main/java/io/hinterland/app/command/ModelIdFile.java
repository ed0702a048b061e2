package io.hinterland.app.command;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file with the id of a model on each line; empty lines are left out. */
final class ModelIdFile {

    private ModelIdFile() {}

    /** @throws InvalidInputException if it cannot be read, or a line is no id */
    static List<ModelId> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(ModelId::parseReference)
                    .toList();
        } catch (NoSuchFileException missing) {
            throw new InvalidInputException("There is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new InvalidInputException("Cannot read " + file + ": it is no text, or may not be read", unreadable);
        }
    }
}
