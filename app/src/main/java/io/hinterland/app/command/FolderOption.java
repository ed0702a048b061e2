package io.hinterland.app.command;

import io.hinterland.export.folder.ExportFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that an export of several files goes to. */
final class FolderOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Folder to write, which must be new or empty.")
    private Path path = Path.of("");

    /** @throws io.hinterland.schema.failure.InvalidInputException if there is something in it already */
    ExportFolder folder() {
        ExportFolder folder = new ExportFolder(path);
        folder.requireFree();
        return folder;
    }
}
