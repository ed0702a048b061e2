package io.hinterland.ingest.load.code;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.code.PrintedRepository;
import io.hinterland.schema.identity.CodeRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what GitHub says of repositories, in batches. */
final class RepositoryWriter {

    private static final String DESCRIBE = CypherFile.read(RepositoryWriter.class, "describe-repositories");

    private final Graph graph;
    private final LocalDate day;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /** @param day on which GitHub said it */
    RepositoryWriter(Graph graph, LocalDate day) {
        this.graph = graph;
        this.day = day;
    }

    /**
     * Adds what is said of a repository of the graph.
     *
     * @param said nothing if GitHub does not have it, or does not show it
     */
    void add(CodeRepository known, Optional<PrintedRepository> said) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("url", known.url());
        row.put("day", day);
        row.put("stars", said.flatMap(PrintedRepository::stars).orElse(null));
        row.put("archived", said.flatMap(PrintedRepository::archived).orElse(null));
        row.put("license", said.flatMap(PrintedRepository::license).orElse(null));
        row.put(
                "renamedTo",
                said.map(PrintedRepository::repository)
                        .filter(today -> !today.equals(known))
                        .map(CodeRepository::url)
                        .orElse(null));
        row.put("answer", said.isPresent() ? null : "missing");
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    /** Writes what was added and not written yet. */
    void write() {
        if (!rows.isEmpty()) {
            graph.write(DESCRIBE, Map.of("rows", List.copyOf(rows)));
            rows.clear();
        }
    }
}
