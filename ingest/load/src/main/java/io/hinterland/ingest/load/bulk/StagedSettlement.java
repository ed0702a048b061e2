package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.settle.DeclaredLineage;
import io.hinterland.ingest.load.settle.Lineage;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.load.settle.SettledChild;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the whole network decides, worked out in memory by the same rules as {@code load.settle} does in a graph. */
final class StagedSettlement {

    private final StagedParents parents;
    private final DeclaredLineage lineage;
    private final BitSet derivedFrom = new BitSet();
    private final Set<Lineage.Edge> dropped;
    private final Map<Integer, SettledChild> children;
    private final CitationReasons verdicts;

    private StagedSettlement(StagedNetwork network, PaperRoles papers, LoadReport report) {
        parents = StagedParents.of(network, report);
        lineage = new DeclaredLineage(network.models(), parents.edges(), Set.of());
        dropped = lineage.closingCycles(models -> created(network, models));
        children = SettledChild.of(touched(), lineage, dropped);
        List<Lineage.Edge> standing = standing();
        standing.forEach(edge -> derivedFrom.set(edge.parent()));
        verdicts = CitationReasons.of(network, Lineage.of(network.models(), standing), papers);
    }

    /** Decides for the whole network, and tells in the report which parents were led to another model. */
    static StagedSettlement of(StagedNetwork network, PaperRoles papers, LoadReport report) {
        return new StagedSettlement(network, papers, report);
    }

    private Set<Integer> touched() {
        Set<Integer> touched = new HashSet<>(parents.ofThemselves());
        dropped.forEach(edge -> touched.add(edge.child()));
        return touched;
    }

    private static Map<Integer, Long> created(StagedNetwork network, Set<Integer> models) {
        Map<Integer, Long> created = new HashMap<>();
        for (int model : models) {
            if (network.created(model) != CleanModel.NO_MOMENT) {
                created.put(model, network.created(model));
            }
        }
        return created;
    }

    private List<Lineage.Edge> standing() {
        return dropped.isEmpty()
                ? lineage.edges()
                : lineage.edges().stream()
                        .filter(edge -> !dropped.contains(edge))
                        .toList();
    }

    /** Returns the lineage edges that closed cycles, {@code child → parent}, in order. */
    List<String> dropped() {
        return lineage.texts(dropped);
    }

    /** Returns the models of which such edges are set aside. */
    Set<String> childrenOfDropped() {
        return dropped.stream().map(edge -> lineage.models().name(edge.child())).collect(Collectors.toSet());
    }

    /** Returns the number of the parent that a staged edge leads to, or {@link StagedParents#NONE}. */
    int parent(Lineage.Edge staged) {
        int parent = parents.meant(staged);
        Lineage.Edge meant = new Lineage.Edge(staged.child(), parent, staged.relation());
        return dropped.contains(meant) ? StagedParents.NONE : parent;
    }

    /** Returns whether a model derives from this one. */
    boolean isParent(int model) {
        return derivedFrom.get(model);
    }

    /** Returns what a model is told that lost a lineage edge; null for every other. */
    @Nullable
    SettledChild child(int model) {
        return children.get(model);
    }

    CitationReasons verdicts() {
        return verdicts;
    }
}
