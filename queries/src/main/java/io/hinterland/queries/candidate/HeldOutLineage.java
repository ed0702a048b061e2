package io.hinterland.queries.candidate;

import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.queries.lineage.WholeLineageReading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hides a part of the declared lineage and looks whether candidates find it. Safe for use by several threads. */
public final class HeldOutLineage {

    private final Graph graph;

    public HeldOutLineage(Graph graph) {
        this.graph = graph;
    }

    /** Returns how well what was hidden is found again; the same graph gives the same answer each time. */
    public Recovery recovery(HiddenPart part, Set<Prior> without) {
        return recovery(WholeLineageReading.read(graph), part, without);
    }

    static Recovery recovery(WholeLineage whole, HiddenPart part, Set<Prior> without) {
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
        ParentScoring scoring = new ParentScoring(visible, shown, without, named);
        RecoveryCount count = new RecoveryCount(part);
        hidden.stream().sorted().toList().parallelStream()
                .map(model -> found(whole, scoring, model))
                .toList()
                .forEach(count::add);
        return count.recovery();
    }

    private static RecoveryCount.Found found(WholeLineage whole, ParentScoring scoring, int model) {
        List<WholeLineage.Edge> declared = whole.parents(model);
        Stream<RecoveryCount.Guess> guesses = scoring.of(model).stream()
                .map(scored -> new RecoveryCount.Guess(
                        scored.confidence(),
                        scoring.derivation(model, scored),
                        declared.stream()
                                .filter(edge ->
                                        edge.parent() == scored.candidate().parent())
                                .map(WholeLineage.Edge::relation)
                                .toList()));
        return new RecoveryCount.Found(declared.size(), guesses.toList());
    }
}
