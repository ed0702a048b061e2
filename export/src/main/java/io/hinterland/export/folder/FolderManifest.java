package io.hinterland.export.folder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.hinterland.schema.ProductVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the files of a folder hold, for those who get it from others.
 *
 * @param counts how much there is of each kind
 * @param files in the order of their names
 * @param sources where the facts come from, and under which licences
 * @param program what wrote it
 */
public record FolderManifest(
        Map<String, Long> counts, List<ExportedFile> files, List<DataSource> sources, String program) {

    /** Name of its file. */
    public static final String FILE = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * Describes the files that a folder has now, and writes it there as {@value #FILE}.
     *
     * @throws IOException if it cannot be written
     */
    public static FolderManifest write(Path folder, Map<String, Long> counts) throws IOException {
        FolderManifest manifest = new FolderManifest(
                counts, ExportedFile.allIn(folder), DataSource.all(), "hinterland " + ProductVersion.text());
        JSON.writeValue(folder.resolve(FILE).toFile(), manifest);
        return manifest;
    }
}
