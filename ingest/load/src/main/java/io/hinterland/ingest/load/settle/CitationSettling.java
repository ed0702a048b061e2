package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.value.CitationRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes on each citation why the model cites the paper. Papers are gone through one after the other, so that only the
 * lineage is held in memory; what has not changed is not written.
 */
final class CitationSettling {

    private static final int BATCH = 5_000;
    private static final int PAPERS = 1_000;
    private static final String PAPERS_CITED_BY = CypherFile.read(CitationSettling.class, "papers-cited-by");
    private static final String COUNT_ROLES = CypherFile.read(CitationSettling.class, "count-roles");
    private static final String SETTLE_CITATIONS = CypherFile.read(CitationSettling.class, "settle-citations");

    private final Graph graph;
    private final PaperRoles roles;
    private final MethodMarkers markers;
    private List<Map<String, Object>> changes = new ArrayList<>();

    private CitationSettling(Graph graph, PaperRoles roles) {
        this.graph = graph;
        this.roles = roles;
        this.markers = MethodMarkers.read(graph, roles);
    }

    /**
     * Decides on all papers.
     *
     * @param lineage as it stands in the graph
     */
    static void settle(Graph graph, PaperRoles roles, Lineage lineage) {
        CitationSettling settling = new CitationSettling(graph, roles);
        CitedPapers.stream(
                graph, settling.markers, paper -> settling.settle(paper, CitationRoles.inherited(paper, lineage)));
        settling.write();
    }

    /**
     * Decides on the papers of changed citations, on those that changed models or models below changed lineage cite,
     * and on those for which the data may show another method than before.
     */
    static void settle(Graph graph, PaperRoles roles, NetworkChanges changes) {
        CitationSettling settling = new CitationSettling(graph, roles);
        Set<String> moved = new HashSet<>(changes.children());
        moved.addAll(changes.citing());
        Set<String> below = LineageWalk.below(graph, moved);
        Set<String> models = new HashSet<>(changes.models());
        models.addAll(below);
        Set<String> papers = new TreeSet<>(settling.markers.undecided());
        papers.addAll(changes.cited());
        graph.stream(
                PAPERS_CITED_BY,
                Map.of("models", List.copyOf(models)),
                row -> papers.add(row.get("paper").asString()));
        settling.settleBoilerplate(papers);
        List<String> all = List.copyOf(papers);
        for (int start = 0; start < all.size(); start += PAPERS) {
            settling.settle(all.subList(start, Math.min(start + PAPERS, all.size())), below);
        }
        settling.write();
    }

    /**
     * Tens of thousands of cards cite one of these, and all but the newest say so already. Takes them from the rest.
     */
    private void settleBoilerplate(Set<String> papers) {
        List<String> boilerplate = papers.stream()
                .filter(paper -> roles.boilerplate().contains(ArxivId.parse(paper)))
                .toList();
        CitedPapers.unmarkedBoilerplate(graph, boilerplate)
                .forEach(paper -> settle(paper, citation -> Optional.empty()));
        boilerplate.forEach(papers::remove);
    }

    /** @param below the models whose citations may be inherited otherwise than before */
    private void settle(List<String> ids, Set<String> below) {
        List<CitedPaper> papers = CitedPapers.read(graph, markers, ids);
        Predicate<CitedPaper.Citation> isOpen =
                citation -> below.contains(citation.model()) || !tellsWhetherInherited(citation.settled());
        Lineage lineage = Lineage.above(
                graph,
                papers.stream()
                        .flatMap(paper -> paper.citations().stream())
                        .filter(isOpen)
                        .map(CitedPaper.Citation::model)
                        .collect(Collectors.toSet()));
        papers.forEach(paper -> {
            Function<CitedPaper.Citation, Optional<CitationRoles.Reason>> anew =
                    CitationRoles.inherited(paper, lineage);
            settle(
                    paper,
                    citation -> isOpen.test(citation)
                            ? anew.apply(citation)
                            : citation.settled().filter(reason -> reason.role() == CitationRole.INHERITED));
        });
    }

    /** A role that comes before that of an inherited citation does not tell. */
    private static boolean tellsWhetherInherited(Optional<CitationRoles.Reason> settled) {
        return settled.filter(reason -> switch (reason.role()) {
                    case INHERITED, OWN, OTHER -> true;
                    case BOILERPLATE, METHOD -> false;
                })
                .isPresent();
    }

    private void settle(CitedPaper paper, Function<CitedPaper.Citation, Optional<CitationRoles.Reason>> inherited) {
        CitationRoles decided = new CitationRoles(paper, inherited, roles, markers.counts());
        for (CitedPaper.Citation citation : paper.citations()) {
            CitationRoles.Reason reason = decided.reason(citation);
            if (!citation.settled().equals(Optional.of(reason))) {
                changes.add(row(paper, citation, reason));
            }
            if (changes.size() == BATCH) {
                write();
            }
        }
    }

    /** Returns how many citations have each role; roles that none has are left out. */
    static Map<CitationRole, Long> counts(Graph graph) {
        Map<CitationRole, Long> counts = new EnumMap<>(CitationRole.class);
        graph.stream(
                COUNT_ROLES,
                Map.of(),
                row -> counts.put(
                        CitedPapers.role(row.get("role")), row.get("citations").asLong()));
        return counts;
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
