package io.hinterland.export.folder;

import io.hinterland.export.network.NetworkExport;
import io.hinterland.export.network.Selection;
import io.hinterland.graph.Graph;
import io.hinterland.schema.Worded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** In which format a network is written that takes several files. */
public enum FolderForm implements Worded {
    /** Edges and metadata as CSV, for Cosmograph. */
    COSMOGRAPH,
    /** CSV for {@code neo4j-admin database import}. */
    NEO4J_ADMIN,
    /** Parquet with nodes by number, for PyG, DGL and OGB. */
    GRAPH_LEARNING;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Writes a part of the network into an empty folder, with its manifest, and returns how many nodes and edges it
     * has.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the network does not have the node that is selected
     * @throws IOException if it cannot be written
     */
    public Map<String, Long> write(Graph graph, Selection selection, Path folder) throws IOException {
        Map<String, Long> counts =
                switch (this) {
                    case COSMOGRAPH -> cosmograph(graph, selection, folder);
                    case NEO4J_ADMIN -> neo4jAdmin(graph, selection, folder);
                    case GRAPH_LEARNING -> LearningFolder.write(graph, selection, folder);
                };
        FolderManifest.write(folder, counts);
        return counts;
    }

    private static Map<String, Long> cosmograph(Graph graph, Selection selection, Path folder) throws IOException {
        try (CosmographFolder writer = new CosmographFolder(folder)) {
            return NetworkExport.write(graph, selection, writer);
        }
    }

    private static Map<String, Long> neo4jAdmin(Graph graph, Selection selection, Path folder) throws IOException {
        try (ImportFolder writer = new ImportFolder(folder)) {
            Map<String, Long> counts = NetworkExport.write(graph, selection, writer);
            writer.ledgers(graph, selection instanceof Selection.Whole);
            return counts;
        }
    }
}
