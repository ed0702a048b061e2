package io.hinterland.export.folder;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file as others can check it.
 *
 * @param file its name, or its path in a folder
 * @param bytes its length
 * @param sha256 its checksum
 */
public record ExportedFile(String file, long bytes, String sha256) {

    /** @throws IOException if it cannot be read */
    public static ExportedFile of(Path file) throws IOException {
        return new ExportedFile(String.valueOf(file.getFileName()), Files.size(file), sha256(file));
    }

    /**
     * Returns the files of a folder, and of those in it, in the order of their paths.
     *
     * @throws IOException if they cannot be read
     */
    public static List<ExportedFile> allIn(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> content = Files.walk(folder)) {
            files = content.filter(Files::isRegularFile).sorted().toList();
        }
        List<ExportedFile> described = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
            described.add(new ExportedFile(path, Files.size(file), sha256(file)));
        }
        return described;
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
