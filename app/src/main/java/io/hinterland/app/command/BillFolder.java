package io.hinterland.app.command;

import io.hinterland.queries.bom.BomFormat;
import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that bills of materials are written to, one file for each model. */
record BillFolder(Path folder) {

    /**
     * Makes the folder where there is none.
     *
     * @throws UnavailableException if it cannot be made
     */
    static BillFolder create(Path folder) {
        try {
            Files.createDirectories(folder);
            return new BillFolder(folder);
        } catch (FileAlreadyExistsException isFile) {
            throw new UnavailableException(folder + " is a file; name a folder", isFile);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    /**
     * Writes a bill, whose file is named after the model with two hyphens for the slash, as in the Hub's cache.
     *
     * @throws UnavailableException if it cannot be written
     */
    void write(String model, BomFormat format, String bill) {
        Path file = folder.resolve(model.replace("/", "--") + ending(format));
        try {
            Files.writeString(file, bill);
        } catch (IOException failure) {
            throw unwritable(file, failure);
        }
    }

    private static String ending(BomFormat format) {
        return switch (format) {
            case CYCLONEDX -> ".cdx.json";
            case SPDX -> ".spdx.json";
            case JSON -> ".json";
            case CSV -> ".csv";
        };
    }

    private static UnavailableException unwritable(Path path, IOException failure) {
        return new UnavailableException("Cannot write " + path + ": " + FileFailure.reason(failure), failure);
    }
}
