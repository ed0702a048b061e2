package io.hinterland.app.command;

import io.hinterland.api.answer.AnswerJson;
import io.hinterland.schema.ProductVersion;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What an exported file holds, for those who get it from others.
 *
 * @param file name of the file
 * @param bytes its length
 * @param sha256 its checksum
 * @param counts how much there is of each kind
 * @param program what wrote it
 */
record ExportManifest(String file, long bytes, String sha256, Map<String, Long> counts, String program) {

    /**
     * Writes the manifest beside the file that it describes, as {@code FILE.manifest.json}.
     *
     * @throws UnavailableException if it cannot be written
     */
    static ExportManifest write(Path file, Map<String, Long> counts) {
        try {
            ExportManifest manifest = new ExportManifest(
                    String.valueOf(file.getFileName()),
                    Files.size(file),
                    sha256(file),
                    counts,
                    "hinterland " + ProductVersion.text());
            Files.writeString(file.resolveSibling(manifest.file() + ".manifest.json"), AnswerJson.indented(manifest));
            return manifest;
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot write the manifest of " + file + ": " + failure.getMessage(), failure);
        }
    }

    /** Returns what people are told. */
    String sentence() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return "Wrote " + all + " to " + file + "; " + file + ".manifest.json has its checksum and counts";
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
