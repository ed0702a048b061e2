package io.hinterland.graph;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A disk that has run full under a server of this machine. Neo4j then says that it could not write a transaction, and
 * after that that the database is not available, but not why.
 */
final class FullDisk {

    /** In bytes: less than Neo4j needs for a batch. */
    private static final long FULL = 16L << 20;

    private FullDisk() {}

    /** Returns whether the disk of a folder is full; a disk that does not tell is not. */
    static boolean isOf(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }

    static UnavailableException explain(Path folder, Neo4jException failure) {
        return new UnavailableException(
                "The disk of " + folder + " is full, so that Neo4j can write no more. What was committed is kept;"
                        + " make room, and rerun the same command to continue (Neo4j says: " + failure.getMessage()
                        + ")",
                failure);
    }
}
