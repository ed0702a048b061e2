package io.hinterland.ingest.load.candidate;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.Derivation;
import java.util.List;
import java.util.Map;

/** Candidates for parents that are kept in the graph, as edges beside the lineage that models declare. */
public final class ParentCandidates {

    private static final int BATCH = 1_000;
    private static final String STORE =
            CypherTemplate.read(ParentCandidates.class, "store").render(HubEdgeType.LINEAGE);
    private static final String REMOVE = CypherFile.read(ParentCandidates.class, "remove");

    private final Graph graph;

    public ParentCandidates(Graph graph) {
        this.graph = graph;
    }

    /**
     * A candidate that is to be kept.
     *
     * @param child id of the model
     * @param parent id of the one that it may derive from
     * @param confidence 0 to 1
     * @param evidence what speaks for it, in words
     */
    public record Inferred(String child, String parent, Derivation relation, double confidence, List<String> evidence) {

        private Map<String, Object> row() {
            return Map.of(
                    "child", child,
                    "parent", parent,
                    "relation", relation.word(),
                    "confidence", confidence,
                    "evidence", evidence);
        }
    }

    /**
     * Keeps candidates in place of all that were inferred before. Those that people accepted stay.
     *
     * @param method how they were inferred, in words; stands on each
     * @return how many are kept: those of models that declare a parent by now are not
     */
    public long replace(List<Inferred> candidates, String method) {
        remove();
        long kept = 0;
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<Map<String, Object>> rows =
                    candidates.subList(from, Math.min(candidates.size(), from + BATCH)).stream()
                            .map(Inferred::row)
                            .toList();
            kept += graph.write(STORE, Map.of("rows", rows, "method", method)).relationshipsCreated();
        }
        return kept;
    }

    /** Takes away all inferred candidates. Returns how many there were. */
    public long remove() {
        return graph.writeAutoCommitted(REMOVE, Map.of()).relationshipsDeleted();
    }
}
