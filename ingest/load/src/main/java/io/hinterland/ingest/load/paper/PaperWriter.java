package io.hinterland.ingest.load.paper;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.paper.PaperRecord;
import java.util.List;
import java.util.Map;

/**
 * Writes papers: a record replaces all properties and outgoing edges of its paper, also where it says less than was
 * known. Writing a record again changes nothing. What several papers decide together is left to {@link PaperSettling}.
 */
public final class PaperWriter {

    private static final String UPSERT_PAPERS = CypherFile.read(PaperWriter.class, "upsert-papers");

    private final Graph graph;

    public PaperWriter(Graph graph) {
        this.graph = graph;
    }

    /** Writes papers, each once, in one transaction. */
    public void write(List<PaperRecord> papers) {
        graph.write(
                UPSERT_PAPERS, Map.of("rows", papers.stream().map(PaperRow::of).toList()));
    }
}
