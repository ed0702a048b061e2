package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where what the Hub is asked for is kept while it comes: in the data directory, for graphs elsewhere the usual one.
 */
final class CrawlFolder {

    private CrawlFolder() {}

    /** Returns the folder, which is there then. */
    static Path of(GraphAddress address, Surroundings surroundings) {
        DataDirectory directory =
                address instanceof GraphAddress.Local local ? local.directory() : GraphOptions.standard(surroundings);
        Path folder = directory.root().resolve("crawl");
        try {
            directory.claim();
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UnavailableException("Cannot write to " + folder + ": " + FileFailure.reason(failure), failure);
        }
    }
}
