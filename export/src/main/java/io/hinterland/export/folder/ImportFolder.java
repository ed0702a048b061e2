package io.hinterland.export.folder;

import io.hinterland.export.network.NetworkWriter;
import io.hinterland.graph.Graph;
import io.hinterland.schema.LedgerNodeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A network as {@code neo4j-admin database import full} reads it: for each type a file and its header, ids in a space
 * of each node type, and {@code import.args} with the arguments. Everything that nodes and edges hold is written, so
 * that the imported graph has the same checksum.
 */
final class ImportFolder implements NetworkWriter {

    /** They stand while something is loaded, which the import is not. */
    private static final Set<LedgerNodeType> UNDER_WAY = Set.of(LedgerNodeType.RUN, LedgerNodeType.SAMPLE_LOAD);

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
                .formatted(edge.type().source().label(), edge.type().target().label());
        table(edges, edge.type().name(), ends).row(List.of(edge.source(), edge.target()), edge.properties());
    }

    /**
     * Writes the nodes that are no part of the network, such as what models were earlier: all of them for the whole
     * network, else the version of the graph. No edge leads to them, so they have no ids.
     */
    void ledgers(Graph graph, boolean whole) {
        Stream.of(LedgerNodeType.values())
                .filter(type -> type == LedgerNodeType.GRAPH_VERSION || (whole && !UNDER_WAY.contains(type)))
                .forEach(type -> graph.stream(inOrder(type), Map.of(), row -> {
                    try {
                        table(nodes, type.label(), "")
                                .row(
                                        List.of(),
                                        new TreeMap<>(row.get("node").asNode().asMap()));
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure.getMessage(), failure);
                    }
                }));
    }

    /** Returns the statement that reads nodes in the order of the index on their keys. */
    private static String inOrder(LedgerNodeType type) {
        List<String> keys =
                type.keyProperties().stream().map(key -> "node." + key).toList();
        return "MATCH (node:%s) WHERE %s IS NOT NULL RETURN node ORDER BY %s"
                .formatted(type.label(), String.join(" IS NOT NULL AND ", keys), String.join(", ", keys));
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
