package io.hinterland.bench.measure;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An empty database with its constraints and indexes, on a server of its own that is thrown away afterwards. */
final class FreshGraph implements AutoCloseable {

    private final Path folder;
    private final LocalServer server;
    private final Graph graph;

    FreshGraph() throws IOException {
        folder = Files.createTempDirectory("hinterland-measure");
        server = LocalServer.start(new DataDirectory(folder), ServerOptions.standard());
        graph = Graph.connect(server.settings());
        GraphSchema.apply(graph);
    }

    ProcessorTime processors() {
        return new ProcessorTime(server.processId());
    }

    Graph graph() {
        return graph;
    }

    @Override
    public void close() throws IOException {
        graph.close();
        server.close();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
