package io.hinterland.bench.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that takes up nearly all that is left of a disk, until closed. */
record Ballast(Folder folder) implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;

    /** Fills the disk on which folders are created, but for fewer bytes than two megabytes. */
    static Ballast drop() throws IOException {
        Folder folder = Folder.create();
        Path file = folder.path().resolve("ballast");
        byte[] block = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (Files.getFileStore(file).getUsableSpace() > 2 * MEGABYTE) {
                out.write(block);
            }
        }
        return new Ballast(folder);
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
