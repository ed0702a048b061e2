package io.hinterland.ingest.load.bulk;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The CSV files of an import: one for each type of node and edge that there is, and its header in another. */
final class ImportFiles implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    private final Path folder;
    private final Map<String, OutputStream> open = new HashMap<>();
    private final Map<HubNodeType, List<Path>> nodes = new EnumMap<>(HubNodeType.class);
    private final Map<HubEdgeType, List<Path>> edges = new EnumMap<>(HubEdgeType.class);
    private int longestWrite;

    ImportFiles(Path folder) {
        this.folder = folder;
    }

    void add(ModelRows.Block block) {
        add(HubNodeType.MODEL, block.models());
        block.edges().forEach(this::add);
    }

    void add(HubNodeType type, GrowingBytes rows) {
        add(type.label(), rows);
    }

    void add(HubEdgeType type, GrowingBytes rows) {
        add(type.name(), rows);
    }

    private void add(String name, GrowingBytes rows) {
        longestWrite = Math.max(longestWrite, rows.size());
        Path file = folder.resolve(name + ".csv");
        try {
            OutputStream out = open.get(name);
            if (out == null) {
                out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                open.put(name, out);
            }
            rows.writeTo(out);
        } catch (IOException failure) {
            throw StageFile.cannotWrite(file, failure);
        }
    }

    /** Ends writing, now that all columns are known. */
    void finish(GraphColumns columns) {
        close();
        for (HubNodeType type : HubNodeType.values()) {
            if (open.containsKey(type.label())) {
                nodes.put(type, withHeader(type.label(), columns.of(type)));
            }
        }
        for (HubEdgeType type : HubEdgeType.values()) {
            if (open.containsKey(type.name())) {
                edges.put(type, withHeader(type.name(), columns.of(type)));
            }
        }
    }

    private List<Path> withHeader(String name, CsvColumns columns) {
        Path header = folder.resolve(name + ".header.csv");
        try {
            Files.writeString(header, columns.header());
        } catch (IOException failure) {
            throw StageFile.cannotWrite(header, failure);
        }
        return List.of(header, folder.resolve(name + ".csv"));
    }

    /** Returns what {@code neo4j-admin} is told of these files. */
    List<String> arguments(ImportCsv csv) {
        List<String> arguments = new ArrayList<>(List.of(
                "--id-type=integer",
                "--array-delimiter=U+001F",
                "--multiline-fields=" + csv.hasLineBreaks(),
                "--bad-tolerance=0",
                "--read-buffer-size=" + Math.max(4 << 20, 2 * longestWrite),
                "--report-file=import.report"));
        nodes.forEach((type, files) -> arguments.add("--nodes=" + type.label() + "=" + joined(files)));
        edges.forEach((type, files) -> arguments.add("--relationships=" + type.name() + "=" + joined(files)));
        return arguments;
    }

    private static String joined(List<Path> files) {
        return String.join(
                ",", files.stream().map(file -> file.getFileName().toString()).toList());
    }

    @Override
    public void close() {
        try {
            for (OutputStream out : open.values()) {
                out.close();
            }
        } catch (IOException failure) {
            throw StageFile.cannotWrite(folder, failure);
        }
    }
}
