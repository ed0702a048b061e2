package io.hinterland.app.command;

import io.hinterland.api.answer.AnswerJson;
import io.hinterland.export.folder.DataSource;
import io.hinterland.export.folder.ExportedFile;
import io.hinterland.schema.ProductVersion;
import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an exported file holds, for those who get it from others.
 *
 * @param file name of the file
 * @param bytes its length
 * @param sha256 its checksum
 * @param counts how much there is of each kind
 * @param sources where the facts come from, and under which licences
 * @param program what wrote it
 */
record ExportManifest(
        String file, long bytes, String sha256, Map<String, Long> counts, List<DataSource> sources, String program) {

    /**
     * Writes the manifest beside the file that it describes, as {@code FILE.manifest.json}.
     *
     * @throws UnavailableException if it cannot be written
     */
    static ExportManifest write(Path file, Map<String, Long> counts) {
        try {
            ExportedFile written = ExportedFile.of(file);
            ExportManifest manifest = new ExportManifest(
                    written.file(),
                    written.bytes(),
                    written.sha256(),
                    counts,
                    DataSource.all(),
                    "hinterland " + ProductVersion.text());
            Files.writeString(file.resolveSibling(manifest.file() + ".manifest.json"), AnswerJson.indented(manifest));
            return manifest;
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot write the manifest of " + file + ": " + FileFailure.reason(failure), failure);
        }
    }

    /** Returns what people are told. */
    String sentence() {
        String all = counts.entrySet().stream()
                .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
                .collect(Collectors.joining(" and "));
        return "Wrote " + all + " to " + file + "; " + file + ".manifest.json has its checksum and counts";
    }
}
