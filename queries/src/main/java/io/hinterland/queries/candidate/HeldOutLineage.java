package io.hinterland.queries.candidate;

import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import io.hinterland.queries.weight.WeightDistances;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hides a part of the declared lineage and looks whether candidates find it. Safe for use by several threads. */
public final class HeldOutLineage {

    private final Graph graph;
    private final WeightDistances distances;

    public HeldOutLineage(Graph graph) {
        this(graph, WeightDistances.none());
    }

    /** @param distances how near models are by their weights, as far as that is known */
    public HeldOutLineage(Graph graph, WeightDistances distances) {
        this.graph = graph;
        this.distances = distances;
    }

    /** Returns how well what was hidden is found again; the same graph gives the same answer each time. */
    public Recovery recovery(HiddenPart part, Set<Prior> without) {
        return recovery(WholeLineageReading.read(graph), distances, part, without);
    }

    static Recovery recovery(WholeLineage whole, WeightDistances distances, HiddenPart part, Set<Prior> without) {
        List<Integer> teaching = ParentScoring.teaching(whole);
        Set<Integer> hidden =
                teaching.stream().filter(model -> part.hides(whole, model)).collect(Collectors.toSet());
        WholeLineage visible = whole.keeping(edge -> !hidden.contains(edge.child()));
        List<Integer> shown =
                teaching.stream().filter(model -> !hidden.contains(model)).toList();
        Set<Integer> named = part == HiddenPart.MODELS
                ? Set.of()
                : hidden.stream()
                        .flatMap(model -> whole.parents(model).stream())
                        .map(WholeLineage.Edge::parent)
                        .collect(Collectors.toSet());
        ParentScoring scoring = new ParentScoring(visible, distances, shown, without, named);
        RecoveryCount count = new RecoveryCount(part);
        hidden.stream().sorted().toList().parallelStream()
                .map(model -> found(part, whole, scoring, model))
                .toList()
                .forEach(count::add);
        return count.recovery();
    }

    private static RecoveryCount.Found found(HiddenPart part, WholeLineage whole, ParentScoring scoring, int model) {
        List<WholeLineage.Edge> declared = whole.parents(model);
        Stream<RecoveryCount.Guess> guesses = scoring.of(model).stream()
                .map(scored -> new RecoveryCount.Guess(
                        part == HiddenPart.FAMILIES ? scored.cautious() : scored.confidence(),
                        scoring.derivation(model, scored),
                        declared.stream()
                                .filter(edge ->
                                        edge.parent() == scored.candidate().parent())
                                .map(WholeLineage.Edge::relation)
                                .toList()));
        return new RecoveryCount.Found(
                declared.size(),
                guesses.sorted(Comparator.comparingDouble(RecoveryCount.Guess::confidence)
                                .reversed())
                        .toList());
    }
}
