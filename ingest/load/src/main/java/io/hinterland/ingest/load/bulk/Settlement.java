package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.load.settle.BoilerplatePapers;
import io.hinterland.ingest.load.settle.DeclaredLineage;
import io.hinterland.ingest.load.settle.Lineage;
import io.hinterland.ingest.load.settle.LineageEdge;
import io.hinterland.ingest.load.settle.SettledChild;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the whole network decides, worked out in memory by the same rules as {@code load.settle} does in a graph. */
final class Settlement {

    private final DeclaredLineage lineage;
    private final Set<LineageEdge> dropped;
    private final Map<Integer, SettledChild> children;
    private final Verdicts verdicts;

    private Settlement(StagedNetwork network, BoilerplatePapers boilerplate) {
        lineage = new DeclaredLineage(network.models(), network.lineage(), Set.of());
        dropped = lineage.closingCycles(models -> created(network, models));
        children =
                SettledChild.of(dropped.stream().map(LineageEdge::child).collect(Collectors.toSet()), lineage, dropped);
        verdicts = Verdicts.of(network, Lineage.of(network.models(), standing()), boilerplate);
    }

    static Settlement of(StagedNetwork network, BoilerplatePapers boilerplate) {
        return new Settlement(network, boilerplate);
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

    private List<LineageEdge> standing() {
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

    boolean isDropped(LineageEdge edge) {
        return !dropped.isEmpty() && dropped.contains(edge);
    }

    /** Returns what a model is told that lost a lineage edge; null for every other. */
    @Nullable
    SettledChild child(int model) {
        return children.get(model);
    }

    Verdicts verdicts() {
        return verdicts;
    }
}
