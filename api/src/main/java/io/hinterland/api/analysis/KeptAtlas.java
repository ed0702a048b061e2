package io.hinterland.api.analysis;

import io.hinterland.api.ApiSettings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.atlas.Atlas;
import io.hinterland.queries.atlas.StoredAtlas;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The map of the graph as it is now: computed by whoever asks first, beside the map that was there before, and kept
 * until the graph is written to. It is in a file too, where there is one for it, and so outlives the server.
 */
@Singleton
final class KeptAtlas {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAtlas.class);

    private final Graph graph;
    private final Optional<Path> file;

    @Nullable
    private StoredAtlas kept;

    KeptAtlas(Graph graph, ApiSettings settings) {
        this.graph = graph;
        file = settings.kept().map(folder -> folder.resolve("atlas"));
    }

    /** Others who ask meanwhile wait for the same map. */
    synchronized Atlas atlas() {
        String revision = graph.revision();
        StoredAtlas known = kept == null ? read() : kept;
        if (known == null || !known.revision().equals(revision)) {
            known = new StoredAtlas(
                    revision, known == null ? Atlas.of(graph) : known.atlas().after(graph));
            write(known);
        }
        kept = known;
        return known.atlas();
    }

    /** A map that cannot be read is drawn anew. */
    @Nullable
    private StoredAtlas read() {
        if (file.isEmpty()) {
            return null;
        }
        Path place = file.get();
        try {
            return StoredAtlas.read(place).orElse(null);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The map in {} cannot be read and is drawn anew: {}", place, failure.toString());
            return null;
        }
    }

    private void write(StoredAtlas map) {
        if (file.isEmpty()) {
            return;
        }
        try {
            map.write(file.get());
        } catch (IOException failure) {
            LOG.warn("The map cannot be kept in {}: {}", file.get(), failure.toString());
        }
    }
}
