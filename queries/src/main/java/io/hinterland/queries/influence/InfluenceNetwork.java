package io.hinterland.queries.influence;

import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The edges over which influence goes, and what belongs to whom. */
final class InfluenceNetwork {

    private final WholeLineage lineage;
    private final InfluenceOf of;

    /** The papers that models cite, by the number of the model. */
    private final Map<Integer, List<String>> papers;

    InfluenceNetwork(WholeLineage lineage, InfluenceOf of, Map<Integer, List<String>> papers) {
        this.lineage = lineage;
        this.of = of;
        this.papers = papers;
    }

    DirectedGraph graph() {
        DirectedGraph.Builder builder = new DirectedGraph.Builder();
        if (of == InfluenceOf.PAPERS) {
            papers.forEach((model, cited) ->
                    cited.forEach(paper -> builder.add(lineage.model(model).id(), paper, 1)));
            return builder.build();
        }
        for (WholeLineage.Edge edge : lineage.edges()) {
            String child = name(edge.child());
            String parent = name(edge.parent());
            if (!child.isEmpty() && !parent.isEmpty() && !child.equals(parent)) {
                builder.add(child, parent, 1);
            }
        }
        return builder.build();
    }

    private String name(int model) {
        return of == InfluenceOf.MODELS
                ? lineage.model(model).id()
                : lineage.model(model).owner();
    }

    /** Returns the nodes that are asked about; models that cite papers are none of them. */
    Set<String> asked(DirectedGraph graph) {
        return of == InfluenceOf.PAPERS
                ? papers.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(graph.names());
    }

    Map<String, Long> reach() {
        return switch (of) {
            case MODELS -> new Reach(lineage, model -> List.of(name(model))).counts(false, (model, name) -> true);
            case OWNERS ->
                new Reach(lineage, model -> List.of(name(model)))
                        .counts(false, (model, name) -> !name(model).equals(name));
            case PAPERS ->
                new Reach(lineage, model -> papers.getOrDefault(model, List.of())).counts(true, (model, name) -> true);
        };
    }

    Map<String, Long> hIndex() {
        Map<String, List<Long>> children = new HashMap<>();
        switch (of) {
            case MODELS -> lineage.edges().forEach(edge -> add(children, name(edge.parent()), edge.child()));
            case OWNERS -> IntStream.range(0, lineage.size()).forEach(model -> add(children, name(model), model));
            case PAPERS -> papers.forEach((model, cited) -> cited.forEach(paper -> add(children, paper, model)));
        }
        return children.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> HIndex.of(entry.getValue())));
    }

    private void add(Map<String, List<Long>> children, String name, int model) {
        long derived = lineage.children(model).stream()
                .map(WholeLineage.Edge::child)
                .distinct()
                .count();
        children.computeIfAbsent(name, first -> new ArrayList<>()).add(derived);
    }
}
