package io.hinterland.queries.lineage;

import io.hinterland.graph.Graph;
import io.hinterland.queries.ShareInterval;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * The shape of the declared lineage, beside what is published of it.
 *
 * @param models models with lineage: those that are gone and those that are only named among them
 * @param edges edges of lineage
 * @param roots models without parents from which others derive
 * @param parentNotYounger edges whose parent was created on the day of the child or before
 * @param byRelation children by the way in which they derive
 * @param depths models by the smallest number of edges up to a root
 */
public record LineageStructure(
        long models, long edges, long roots, Share parentNotYounger, List<OfRelation> byRelation, List<Depth> depths) {

    /** Of relations on the Hub in 2025 (Horwitz et al. 2025, "Charting and Navigating Hugging Face's Model Atlas"). */
    private static final double PARENT_OLDER = 0.9973;

    /** Of quantized models (Horwitz et al. 2025); of adapters (Laufer et al. 2025, 458 of 241,417 have children). */
    private static final Map<LineageRelation, Double> LEAVES =
            Map.of(LineageRelation.QUANTIZED, 0.9941, LineageRelation.ADAPTER, 0.9981);

    /** Edges on the Hub in 2025 (Laufer, Oderinwale and Kleinberg 2025, 1.86 million models). */
    private static final Map<LineageRelation, Long> EDGES = Map.of(
            LineageRelation.FINETUNE, 189_391L, LineageRelation.QUANTIZED, 101_921L, LineageRelation.ADAPTER, 241_417L);

    /**
     * A share of some.
     *
     * @param of how many there are
     * @param having those that have it
     * @param share the ones of the others, 0 to 1
     * @param low lower end of its 95% interval, after Wilson
     * @param high upper end of the interval
     * @param published the share that is published; null where none is
     */
    public record Share(long of, long having, double share, double low, double high, Optional<Double> published) {

        static Share of(long having, long of, Optional<Double> published) {
            ShareInterval interval = ShareInterval.of(having, of);
            return new Share(
                    of, having, of == 0 ? 0 : having / (double) of, interval.low(), interval.high(), published);
        }
    }

    /**
     * Models that derive in one way.
     *
     * @param relation the way
     * @param edges edges of this relation
     * @param publishedEdges how many are published; null where none are
     * @param leaves those of their children from which no model derives
     */
    public record OfRelation(String relation, long edges, Optional<Long> publishedEdges, Share leaves) {}

    /**
     * Models of one depth.
     *
     * @param depth smallest number of edges up to a root, which has depth 0
     * @param models how many there are
     */
    public record Depth(int depth, long models) {}

    /** Reads the lineage of the whole network. */
    public static LineageStructure read(Graph graph) {
        return of(WholeLineageReading.read(graph));
    }

    static LineageStructure of(WholeLineage lineage) {
        List<WholeLineage.Edge> dated = lineage.edges().stream()
                .filter(edge -> lineage.model(edge.child()).isCreationKnown()
                        && lineage.model(edge.parent()).isCreationKnown())
                .toList();
        long older = dated.stream()
                .filter(edge -> lineage.model(edge.parent()).created()
                        <= lineage.model(edge.child()).created())
                .count();
        List<Depth> depths = depths(lineage);
        return new LineageStructure(
                depths.stream().mapToLong(Depth::models).sum(),
                lineage.edges().size(),
                depths.isEmpty() ? 0 : depths.get(0).models(),
                Share.of(older, dated.size(), Optional.of(PARENT_OLDER)),
                Arrays.stream(LineageRelation.values())
                        .map(relation -> ofRelation(lineage, relation))
                        .toList(),
                depths);
    }

    private static OfRelation ofRelation(WholeLineage lineage, LineageRelation relation) {
        List<WholeLineage.Edge> edges = lineage.edges().stream()
                .filter(edge -> edge.relation() == relation)
                .toList();
        List<Integer> children =
                edges.stream().map(WholeLineage.Edge::child).distinct().toList();
        long leaves = children.stream()
                .filter(child -> lineage.children(child).isEmpty())
                .count();
        return new OfRelation(
                relation.word(),
                edges.size(),
                Optional.ofNullable(EDGES.get(relation)),
                Share.of(leaves, children.size(), Optional.ofNullable(LEAVES.get(relation))));
    }

    private static List<Depth> depths(WholeLineage lineage) {
        int[] depths = depthsOf(lineage);
        List<Long> counts = new ArrayList<>();
        for (int model = 0; model < depths.length; model++) {
            if (depths[model] > 0 || !lineage.children(model).isEmpty()) {
                while (counts.size() <= depths[model]) {
                    counts.add(0L);
                }
                counts.set(depths[model], counts.get(depths[model]) + 1);
            }
        }
        List<Depth> found = new ArrayList<>();
        for (int depth = 0; depth < counts.size(); depth++) {
            found.add(new Depth(depth, counts.get(depth)));
        }
        return found;
    }

    /** Returns for each model the smallest number of edges up to one without parents. */
    public static int[] depthsOf(WholeLineage lineage) {
        int[] depths = new int[lineage.size()];
        Arrays.fill(depths, -1);
        Queue<Integer> open = new ArrayDeque<>();
        for (int model = 0; model < depths.length; model++) {
            if (lineage.parents(model).isEmpty()) {
                depths[model] = 0;
                open.add(model);
            }
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            for (WholeLineage.Edge edge : lineage.children(at)) {
                if (depths[edge.child()] < 0) {
                    depths[edge.child()] = depths[at] + 1;
                    open.add(edge.child());
                }
            }
        }
        return depths;
    }
}
