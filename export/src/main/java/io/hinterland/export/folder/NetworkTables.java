package io.hinterland.export.folder;

import io.hinterland.export.folder.NetworkTable.Content;
import io.hinterland.export.folder.NetworkTable.Edges;
import io.hinterland.export.folder.NetworkTable.Nodes;
import io.hinterland.export.network.NetworkWriter;
import io.hinterland.export.table.TableForm;
import io.hinterland.export.table.TableWriter;
import io.hinterland.schema.Property;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A network as tables: {@code nodes/LABEL} for each label that has nodes, {@code edges/TYPE} for each type of edges.
 */
public final class NetworkTables implements NetworkWriter {

    private final Path folder;
    private final TableForm form;
    private final List<NetworkTable> tables = new ArrayList<>();
    private @Nullable Current current;

    /** The table that is being written. */
    private static final class Current {

        private final String path;
        private final Content content;
        private final OutputStream out;
        private final TableWriter writer;
        private long rows;

        Current(Path folder, String path, TableForm form, Content content) throws IOException {
            this.path = path;
            this.content = content;
            out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(path)));
            writer = form.begin(content.columns(), out);
        }

        NetworkTable close() throws IOException {
            try (out) {
                writer.close();
            }
            return new NetworkTable(path, content, rows);
        }
    }

    /** @throws IOException if the folder cannot be written */
    public NetworkTables(Path folder, TableForm form) throws IOException {
        this.folder = folder;
        this.form = form;
        Files.createDirectory(folder.resolve("nodes"));
        Files.createDirectory(folder.resolve("edges"));
    }

    /** Returns the tables that are complete. */
    public List<NetworkTable> tables() {
        return List.copyOf(tables);
    }

    @Override
    public void node(Node node) throws IOException {
        row("nodes", new Nodes(node.type()), List.of(), node.type().properties(), node.properties());
    }

    @Override
    public void edge(Edge edge) throws IOException {
        row(
                "edges",
                new Edges(edge.type()),
                List.of(edge.source(), edge.target()),
                edge.type().properties(),
                edge.properties());
    }

    private void row(
            String kind, Content content, List<String> ends, List<Property> columns, Map<String, Object> values)
            throws IOException {
        Current table = table(kind, content);
        List<@Nullable Object> cells = new ArrayList<>(ends);
        columns.forEach(column -> cells.add(values.get(column.name())));
        table.writer.row(cells);
        table.rows++;
    }

    /** Nodes and edges come type by type, so that one table is open at a time. */
    private Current table(String kind, Content content) throws IOException {
        Current open = current;
        if (open == null || !open.content.equals(content)) {
            close();
            open = new Current(folder, kind + "/" + content.name() + "." + form.word(), form, content);
            current = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        Current open = current;
        if (open != null) {
            current = null;
            tables.add(open.close());
        }
    }
}
