package io.hinterland.export.folder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.hinterland.export.folder.LearningFeatures.Feature;
import io.hinterland.export.folder.NetworkTable.Edges;
import io.hinterland.export.folder.NetworkTable.Nodes;
import io.hinterland.export.network.NetworkExport;
import io.hinterland.export.network.Selection;
import io.hinterland.export.table.TableForm;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A network for graph learning. In {@code nodes/LABEL.parquet}, nodes are numbered from 0 within their label in the
 * order of their keys; in {@code edges/TYPE.parquet}, edges join these numbers. What can be a feature is a number. The
 * tables of the network are written first, and DuckDB makes these of them, on the disk where they are large.
 */
final class LearningFolder {

    private static final String RAW = "raw";

    private final Path folder;
    private final Statement sql;
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> edges = new ArrayList<>();
    private final List<Long> listings = new ArrayList<>();

    private LearningFolder(Path folder, Statement sql) {
        this.folder = folder;
        this.sql = sql;
    }

    /**
     * Writes the files, and returns how many nodes and edges they have.
     *
     * @throws IOException if they cannot be written
     */
    static Map<String, Long> write(Graph graph, Selection selection, Path folder) throws IOException {
        Path raw = Files.createDirectory(folder.resolve(RAW));
        Map<String, Long> counts;
        List<NetworkTable> tables;
        try (NetworkTables writer = new NetworkTables(raw, TableForm.PARQUET)) {
            counts = NetworkExport.write(graph, selection, writer);
            writer.close();
            tables = writer.tables();
        }
        convert(folder, tables);
        ExportFolder.delete(raw);
        return counts;
    }

    private static void convert(Path folder, List<NetworkTable> tables) throws IOException {
        Files.createDirectory(folder.resolve("nodes"));
        Files.createDirectory(folder.resolve("edges"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(RAW + "/work.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1; SET memory_limit = '512MB'");
            new LearningFolder(folder, statement).convert(tables);
        } catch (SQLException failure) {
            throw new IOException("Cannot number nodes: " + failure.getMessage(), failure);
        }
    }

    private void convert(List<NetworkTable> tables) throws SQLException, IOException {
        for (NetworkTable table : tables) {
            if (table.content() instanceof Nodes content && content.type() == HubNodeType.SNAPSHOT) {
                readListings(table);
            }
        }
        for (NetworkTable table : tables) {
            if (table.content() instanceof Nodes content && content.type().role() != HubNodeType.Role.LEDGER) {
                nodes(table, content.type());
            } else if (table.content() instanceof Edges content) {
                edges(table, content.type());
            }
        }
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("nodes", nodes);
        metadata.put("edges", edges);
        metadata.put("listings", listings);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("metadata.json").toFile(), metadata);
    }

    private void readListings(NetworkTable table) throws SQLException {
        String query = "SELECT " + LearningFeatures.day("\"date\"") + " FROM " + raw(table) + " ORDER BY 1";
        try (ResultSet days = sql.executeQuery(query)) {
            while (days.next()) {
                listings.add(days.getLong(1));
            }
        }
    }

    private void nodes(NetworkTable table, HubNodeType type) throws SQLException {
        List<Feature> features = LearningFeatures.of(type);
        String key = "CAST(\"" + type.keyProperty() + "\" AS VARCHAR)";
        String query = "SELECT row_number() OVER (ORDER BY " + key + ") - 1 AS node, " + key + " AS key"
                + columns(features, "") + " FROM " + raw(table) + " ORDER BY node";
        copy(query, table.path());
        Map<String, Object> described = described(table, features);
        described.put("type", type.label());
        nodes.add(described);
    }

    private void edges(NetworkTable table, HubEdgeType type) throws SQLException {
        List<Feature> features = LearningFeatures.of(type);
        boolean dated = type.source() == HubNodeType.MODEL;
        String day = dated ? ", coalesce(" + LearningFeatures.day("e.\"firstSeen\"") + ", s.\"firstSeen\") AS day" : "";
        String query = "SELECT s.node AS source, t.node AS target" + day + columns(features, "e.") + " FROM "
                + raw(table)
                + " e JOIN " + nodes(type.source()) + " s ON s.key = e.\"" + NetworkTable.SOURCE + "\" JOIN "
                + nodes(type.target()) + " t ON t.key = e.\"" + NetworkTable.TARGET + "\" ORDER BY source, target";
        boolean split = dated && listings.size() >= LearningFeatures.LEAST_LISTINGS;
        copy(split ? LearningFeatures.split(query, listings) : query, table.path());
        Map<String, Object> described = described(table, features);
        described.put("source", type.source().label());
        described.put("type", type.name());
        described.put("target", type.target().label());
        if (split) {
            described.put("splits", splits(table));
        }
        edges.add(described);
    }

    private Map<String, Long> splits(NetworkTable table) throws SQLException {
        Map<String, Long> splits = new LinkedHashMap<>();
        try (ResultSet rows = sql.executeQuery("SELECT split, count(*) FROM " + quoted(folder.resolve(table.path()))
                + " GROUP BY split ORDER BY split")) {
            while (rows.next()) {
                splits.put(rows.getString(1), rows.getLong(2));
            }
        }
        return splits;
    }

    private static Map<String, Object> described(NetworkTable table, List<Feature> features) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("file", table.path());
        described.put("rows", table.rows());
        described.put(
                "features",
                features.stream()
                        .collect(Collectors.toMap(
                                Feature::name, Feature::meaning, (one, other) -> one, LinkedHashMap::new)));
        return described;
    }

    private static String columns(List<Feature> features, String from) {
        return features.stream()
                .map(feature -> ", " + feature.expression(from) + " AS \"" + feature.name() + '"')
                .collect(Collectors.joining());
    }

    private String nodes(HubNodeType type) {
        return quoted(folder.resolve("nodes/" + type.label() + ".parquet"));
    }

    private String raw(NetworkTable table) {
        return quoted(folder.resolve(RAW).resolve(table.path()));
    }

    private void copy(String query, String path) throws SQLException {
        sql.execute("COPY (" + query + ") TO " + quoted(folder.resolve(path)) + " (FORMAT parquet, COMPRESSION zstd)");
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
