package io.hinterland.export.crate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.hinterland.export.folder.ExportedFile;
import io.hinterland.export.folder.FolderManifest;
import io.hinterland.export.folder.NetworkTable;
import io.hinterland.export.folder.NetworkTables;
import io.hinterland.export.network.NetworkExport;
import io.hinterland.export.network.Selection;
import io.hinterland.export.table.TableForm;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a network is published.
 *
 * @param form of the tables
 * @param date on which the network was like this; if empty, that of the newest listing
 */
public record Crate(
        Selection selection,
        TableForm form,
        String title,
        String license,
        List<String> creators,
        Optional<LocalDate> date) {

    private static final String NEWEST = CypherFile.read(Crate.class, "newest-day");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * Writes the publication into an empty folder, and returns how many nodes and edges it has.
     *
     * @throws InvalidInputException if there is no date, or the description is wrong
     * @throws IOException if it cannot be written
     */
    public Map<String, Long> write(Graph graph, Path folder) throws IOException {
        LocalDate day = date.or(() -> newest(graph))
                .orElseThrow(
                        () -> new InvalidInputException("No listing dates this network; name its date with --date"));
        CrateDescription draft = new CrateDescription(title, license, creators, day, Map.of());
        Map<String, Long> counts;
        List<NetworkTable> tables;
        try (NetworkTables writer = new NetworkTables(folder, form)) {
            counts = NetworkExport.write(graph, selection, writer);
            writer.close();
            tables = writer.tables();
        }
        describe(draft.of(counts), tables, folder);
        return counts;
    }

    private void describe(CrateDescription description, List<NetworkTable> tables, Path folder) throws IOException {
        Map<String, ExportedFile> files =
                ExportedFile.allIn(folder).stream().collect(Collectors.toMap(ExportedFile::file, file -> file));
        Files.writeString(folder.resolve(Citation.FILE), Citation.text(description));
        write(folder.resolve(Croissant.FILE), new Croissant(description, form, tables, files).document());
        write(folder.resolve(RoCrate.FILE), new RoCrate(description, form, tables, files).document());
        FolderManifest.write(folder, description.counts());
    }

    private static void write(Path file, JsonNode document) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(document) + "\n");
    }

    private static Optional<LocalDate> newest(Graph graph) {
        return graph.readFirst(NEWEST, Map.of(), row -> row.get("day"))
                .filter(day -> !day.isNull())
                .map(day -> day.asLocalDate());
    }
}
