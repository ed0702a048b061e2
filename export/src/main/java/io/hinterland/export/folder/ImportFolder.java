package io.hinterland.export.folder;

import io.hinterland.export.network.NetworkWriter;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network as {@code neo4j-admin database import full} reads it: for each type a file and its header, ids in a space
 * of each node type, and {@code import.args} with the arguments. Everything that nodes and edges hold is written, so
 * that the imported graph has the same checksum.
 */
final class ImportFolder implements NetworkWriter {

    private static final String BOOKS = CypherFile.read(ImportFolder.class, "books");
    private static final String YEARS = CypherFile.read(ImportFolder.class, "model-years");

    private final Path folder;
    private final Map<String, ImportTable> nodes = new LinkedHashMap<>();
    private final Map<String, ImportTable> edges = new LinkedHashMap<>();

    ImportFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean takesUndeclared() {
        return true;
    }

    @Override
    public void node(Node node) throws IOException {
        String label = node.type().label();
        table(nodes, label, "\":ID(" + label + ")\"").row(List.of(node.key()), node.properties());
    }

    @Override
    public void edge(Edge edge) throws IOException {
        String ends = "\":START_ID(%s)\",\":END_ID(%s)\""
                .formatted(
                        edge.type().source().label(), edge.type().target().label());
        table(edges, edge.type().name(), ends).row(List.of(edge.source(), edge.target()), edge.properties());
    }

    /**
     * Writes the nodes that are no part of the network: the version of the graph, added roles and, if they are wanted,
     * what the models were earlier. No edge leads to them, so they have no ids.
     */
    void records(Graph graph, boolean history) {
        List<String> statements = history ? List.of(BOOKS, YEARS) : List.of(BOOKS);
        statements.forEach(statement -> graph.stream(statement, Map.of(), row -> {
            try {
                String label = row.get("label").asString();
                table(nodes, label, "").row(List.of(), new TreeMap<>(row.get("node").asNode().asMap()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure.getMessage(), failure);
            }
        }));
    }

    private ImportTable table(Map<String, ImportTable> tables, String name, String leading) throws IOException {
        ImportTable known = tables.get(name);
        if (known != null) {
            return known;
        }
        ImportTable table = new ImportTable(folder, name, leading);
        tables.put(name, table);
        return table;
    }

    @Override
    public void close() throws IOException {
        List<ImportTable> all = new ArrayList<>(nodes.values());
        all.addAll(edges.values());
        for (ImportTable table : all) {
            table.close();
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--id-type=string",
                "--array-delimiter=U+001F",
                "--multiline-fields=" + all.stream().anyMatch(ImportTable::hasLineBreaks),
                "--bad-tolerance=0"));
        nodes.values().forEach(table -> arguments.add("--nodes=" + table.argument()));
        edges.values().forEach(table -> arguments.add("--relationships=" + table.argument()));
        Files.write(folder.resolve("import.args"), arguments);
    }
}
