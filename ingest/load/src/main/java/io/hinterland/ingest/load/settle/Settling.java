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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final String KINDS_OF =
            CypherTemplate.read(Settling.class, "settle-kinds-of").render(HubEdgeType.LINEAGE);
    private static final String ORPHANS = "orphaned nodes deleted";
    private static final String SHOWN = "names, labels and groups set";
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

    /** Settles everything, whatever has changed. */
    public void settleModels(LoadReport report) {
        NetworkChanges changes = new NetworkChanges(graph, roles);
        changes.all();
        settleModels(changes, report);
    }

    /**
     * Settles what a load of models has changed, or everything where that is not known. Lineage comes first, since
     * citations are inherited by it.
     */
    public void settleModels(NetworkChanges changes, LoadReport report) {
        changes.begin();
        try (Progress.Work work = progress.start("settling the network", 4, "steps")) {
            if (changes.areAll()) {
                settleChanges(changes, report, work);
            } else {
                settleAll(changes, report, work);
            }
        }
    }

    /**
     * Says of a graph that was settled while it was made that it is.
     *
     * @param setAside the models of which lineage edges are set aside
     */
    public static void isDone(Graph graph, Set<String> setAside) {
        SettlingSigns.settled(graph, setAside);
    }

    private void settleAll(NetworkChanges changes, LoadReport report, Progress.Work work) {
        Set<String> ofThemselves = ParentSettling.settle(graph, changes, report);
        LineageSettling.SettledLineage lineage =
                LineageSettling.settle(graph, DeclaredLineage.read(graph), ofThemselves, changes);
        tell(lineage, report);
        graph.writeAutoCommitted(KINDS, Map.of());
        CandidateSettling.settle(graph);
        work.advance(1);
        linkAccepted(changes);
        CitationSettling.settle(graph, changes.paperRoles(), lineage.standing());
        tellRoles(report);
        work.advance(1);
        report.outcome(ORPHANS, OrphanDeletion.delete(graph));
        tellDatasets(report);
        work.advance(1);
        report.outcome(SHOWN, new ShownNames(graph, Vocabulary.hub()).settle());
        GraphVersion.reach(graph, WITH_MARKED_TAGS);
        GraphVersion.reach(graph, WITH_SHORT_NAMES);
        changes.signs().settled(lineage.children());
        work.advance(1);
    }

    /** Decides as {@link #settleAll} does, on what the changes touch. */
    private void settleChanges(NetworkChanges changes, LoadReport report, Progress.Work work) {
        Set<String> declaring = new HashSet<>(changes.models());
        declaring.addAll(changes.signs().setAside());
        Set<String> ofThemselves = ParentSettling.settle(graph, declaring, changes, report);
        declaring.addAll(changes.children());
        LineageSettling.SettledLineage lineage =
                LineageSettling.settle(graph, DeclaredLineage.above(graph, declaring), ofThemselves, changes);
        tell(lineage, report);
        settleKinds(changes);
        work.advance(1);
        linkAccepted(changes);
        CitationSettling.settle(graph, changes.paperRoles(), changes);
        tellRoles(report);
        work.advance(1);
        report.outcome(ORPHANS, OrphanDeletion.delete(graph, changes));
        work.advance(1);
        report.outcome(SHOWN, new ShownNames(graph, Vocabulary.hub()).settle(changes));
        changes.signs().settled(lineage.children());
        work.advance(1);
    }

    private void settleKinds(NetworkChanges changes) {
        Set<String> models = new HashSet<>(changes.models());
        models.addAll(changes.children());
        CandidateSettling.settle(graph, models);
        models.addAll(changes.parents());
        graph.write(KINDS_OF, Map.of("models", List.copyOf(models)));
    }

    /** Settles what a load of papers may change, whatever has changed. */
    public void settlePapers(LoadReport report) {
        NetworkChanges changes = new NetworkChanges(graph, roles);
        changes.all();
        settlePapers(changes, report);
    }

    /** Settles what a load of papers has changed, or all that one may change where that is not known. */
    public void settlePapers(NetworkChanges changes, LoadReport report) {
        changes.begin();
        try (Progress.Work work = progress.start("settling citations", 2, "steps")) {
            linkAccepted(changes);
            boolean areKnown = changes.areAll();
            if (areKnown) {
                changes.tellAccounts();
                CitationSettling.settle(graph, changes.paperRoles(), changes);
            } else {
                CitationSettling.settle(graph, changes.paperRoles(), Lineage.read(graph));
            }
            tellRoles(report);
            work.advance(1);
            report.outcome(ORPHANS, areKnown ? OrphanDeletion.deleteOfPapers(graph) : OrphanDeletion.delete(graph));
            new ShownNames(graph, Vocabulary.hub()).settleOfPapers();
            changes.signs().partSettled();
            work.advance(1);
        }
    }

    private static void tell(LineageSettling.SettledLineage lineage, LoadReport report) {
        lineage.setAside().forEach(edge -> report.count(Rule.LINEAGE_CYCLE, LISTING, edge));
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

    private void linkAccepted(NetworkChanges changes) {
        graph.inWriteTransaction(transaction -> transaction.run(LINK_ACCEPTED).list())
                .forEach(link -> changes.added(
                        HubEdgeType.CITES,
                        link.get("model").asString(),
                        link.get("paper").asString(),
                        link.get("paper").asString()));
    }

    private void tellRoles(LoadReport report) {
        CitationSettling.counts(graph).forEach((role, count) -> report.outcome("citations: " + role.word(), count));
    }
}
