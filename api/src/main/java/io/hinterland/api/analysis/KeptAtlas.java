package io.hinterland.api.analysis;

import io.hinterland.graph.Graph;
import io.hinterland.queries.atlas.Atlas;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** The map of the graph as it is now: computed by whoever asks first, kept until the graph is written to. */
@Singleton
final class KeptAtlas {

    private final Graph graph;

    @Nullable
    private Kept kept;

    KeptAtlas(Graph graph) {
        this.graph = graph;
    }

    private record Kept(String revision, Atlas atlas) {}

    /** Others who ask meanwhile wait for the same map. */
    synchronized Atlas atlas() {
        String revision = graph.revision();
        Kept known = kept;
        if (known == null || !known.revision().equals(revision)) {
            known = new Kept(revision, Atlas.of(graph));
            kept = known;
        }
        return known.atlas();
    }
}
