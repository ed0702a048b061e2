package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk of a data directory. A server that runs out of it in the middle of a start leaves a torn store. */
public final class FreeSpace {

    /** In bytes: what an empty database, its logs and the sample take, and as much again. */
    private static final long LEAST = 300L << 20;

    private FreeSpace() {}

    static void require(DataDirectory directory) {
        require(directory, LEAST);
    }

    static void require(DataDirectory directory, long least) {
        long free = of(directory);
        if (free < least) {
            throw new UnavailableException("The disk of " + directory + " has only " + (free >> 20)
                    + " MiB free, and Neo4j needs " + (least >> 20)
                    + " MiB; free some, or choose another directory with --data");
        }
    }

    /** Returns the bytes that may still be written to the data directory. */
    public static long of(DataDirectory directory) {
        try {
            return Files.getFileStore(existing(directory.root())).getUsableSpace();
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot ask for the free space of " + directory + ": " + failure.getMessage(), failure);
        }
    }

    /** Returns the path, or the nearest folder above it that is there. */
    private static Path existing(Path path) {
        Path candidate = path;
        while (Files.notExists(candidate) && candidate.getParent() != null) {
            candidate = candidate.getParent();
        }
        return candidate;
    }
}
