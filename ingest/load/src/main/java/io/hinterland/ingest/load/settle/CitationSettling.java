package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.schema.value.CitationRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes on each citation why the model cites the paper. Papers are gone through one after the other, so that only the
 * lineage is held in memory; what has not changed is not written.
 */
final class CitationSettling {

    private static final int BATCH = 5_000;
    private static final String SETTLE_CITATIONS = CypherFile.read(CitationSettling.class, "settle-citations");

    private final Graph graph;
    private final PaperRoles roles;
    private final Lineage lineage;
    private final MarkerCounts markers;
    private final Map<CitationRole, Long> counts = new EnumMap<>(CitationRole.class);
    private List<Map<String, Object>> changes = new ArrayList<>();

    private CitationSettling(Graph graph, PaperRoles roles, Lineage lineage) {
        this.graph = graph;
        this.roles = roles;
        this.lineage = lineage;
        this.markers = MarkerCounts.read(graph);
    }

    /**
     * Returns how many citations have each role now; roles that none has are left out.
     *
     * @param lineage as it stands in the graph
     */
    static Map<CitationRole, Long> settle(Graph graph, PaperRoles roles, Lineage lineage) {
        CitationSettling settling = new CitationSettling(graph, roles, lineage);
        CitedPapers.stream(graph, settling::settle);
        settling.write();
        return settling.counts;
    }

    private void settle(CitedPaper paper) {
        CitationRoles decided = new CitationRoles(paper, lineage, roles, markers);
        for (CitedPaper.Citation citation : paper.citations()) {
            CitationRoles.Reason reason = decided.reason(citation);
            counts.merge(reason.role(), 1L, Long::sum);
            if (!citation.settled().equals(Optional.of(reason))) {
                changes.add(row(paper, citation, reason));
            }
            if (changes.size() == BATCH) {
                write();
            }
        }
    }

    private static Map<String, Object> row(
            CitedPaper paper, CitedPaper.Citation citation, CitationRoles.Reason reason) {
        Map<String, Object> row = new HashMap<>();
        row.put("model", citation.model());
        row.put("paper", paper.id().value());
        row.put("role", reason.role().word());
        // Null takes the property away.
        row.put("evidence", reason.evidence().isEmpty() ? null : reason.evidence());
        return row;
    }

    private void write() {
        if (!changes.isEmpty()) {
            graph.write(SETTLE_CITATIONS, Map.of("rows", changes));
            changes = new ArrayList<>();
        }
    }
}
