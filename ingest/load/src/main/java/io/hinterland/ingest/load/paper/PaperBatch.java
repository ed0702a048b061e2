package io.hinterland.ingest.load.paper;

import io.hinterland.ingest.clean.paper.PaperRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers that are written together. Bounded in papers and in edges, since a paper may have thousands of authors. */
final class PaperBatch {

    private static final int MOST_PAPERS = 1_000;
    private static final int MOST_EDGES = 10_000;

    private final Map<String, PaperRecord> papers = new LinkedHashMap<>();
    private int edges;

    /** Adds a paper; it takes the place of one of the same id. */
    void add(PaperRecord paper) {
        papers.put(paper.id().value(), paper);
        edges += paper.authors().size() + paper.categories().size();
    }

    boolean isFull() {
        return papers.size() >= MOST_PAPERS || edges >= MOST_EDGES;
    }

    /** Returns the papers gathered so far, and begins anew. */
    List<PaperRecord> drain() {
        List<PaperRecord> drained = List.copyOf(papers.values());
        papers.clear();
        edges = 0;
        return drained;
    }
}
