package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.Vocabulary;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.CitationRole;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * Settles a graph after a load. Every step works on the whole network, writes only what has changed, and leaves a
 * settled graph as it is; so it may be run at any time, and again after one that broke off.
 */
public final class Settling {

    private static final Place LISTING = Place.whole("the graph");

    /** The version of the graph in which tags that the Hub sets are marked, as {@link ShownNames} does. */
    private static final int WITH_MARKED_TAGS = 3;

    private static final int WITH_SHORT_NAMES = 4;

    private static final String KINDS =
            CypherTemplate.read(Settling.class, "settle-kinds").render(HubEdgeType.LINEAGE);
    private static final String LINK_ACCEPTED = CypherFile.read(Settling.class, "link-accepted");
    private static final String DATASET_SPELLINGS = CypherFile.read(Settling.class, "dataset-spellings");

    private final Graph graph;
    private final Optional<PaperRoles> roles;
    private final Progress progress;

    /** @param roles papers that the graph keeps from now on, in place of those that were added to it before */
    public Settling(Graph graph, Optional<PaperRoles> roles, Progress progress) {
        this.graph = graph;
        this.roles = roles;
        this.progress = progress;
    }

    /**
     * Settles everything, which a load of models asks for. Lineage comes first, since citations are inherited by it.
     */
    public void settleModels(LoadReport report) {
        try (Progress.Work work = progress.start("settling the network", 4, "steps")) {
            Lineage standing = settleLineage(report);
            work.advance(1);
            settleCitations(report, standing);
            work.advance(1);
            deleteOrphans(report);
            tellDatasets(report);
            work.advance(1);
            report.outcome("names, labels and groups set", new ShownNames(graph, Vocabulary.hub()).settle());
            GraphVersion.reach(graph, WITH_MARKED_TAGS);
            GraphVersion.reach(graph, WITH_SHORT_NAMES);
            work.advance(1);
        }
    }

    /** Settles what a load of papers may change. */
    public void settlePapers(LoadReport report) {
        try (Progress.Work work = progress.start("settling citations", 2, "steps")) {
            settleCitations(report, Lineage.read(graph));
            work.advance(1);
            deleteOrphans(report);
            new ShownNames(graph, Vocabulary.hub()).settleOfPapers();
            work.advance(1);
        }
    }

    private Lineage settleLineage(LoadReport report) {
        LineageSettling.SettledLineage settled = LineageSettling.settle(graph, ParentSettling.settle(graph, report));
        settled.setAside().forEach(edge -> report.count(Rule.LINEAGE_CYCLE, LISTING, edge));
        graph.writeAutoCommitted(KINDS, Map.of());
        return settled.standing();
    }

    private void tellDatasets(LoadReport report) {
        graph.stream(
                DATASET_SPELLINGS,
                Map.of(),
                row -> report.count(
                        Rule.DATASET_IN_ANOTHER_CASE,
                        LISTING,
                        String.join(", ", row.get("ids").asList(Value::asString))));
    }

    private void settleCitations(LoadReport report, Lineage standing) {
        graph.write(LINK_ACCEPTED, Map.of());
        Map<CitationRole, Long> counts = CitationSettling.settle(graph, StoredRoles.of(graph, roles), standing);
        counts.forEach((role, count) -> report.outcome("citations: " + role.word(), count));
    }

    private void deleteOrphans(LoadReport report) {
        report.outcome("orphaned nodes deleted", OrphanDeletion.delete(graph));
    }
}
