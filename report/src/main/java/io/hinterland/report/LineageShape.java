package io.hinterland.report;

import io.hinterland.queries.lineage.LineageStructure;
import io.hinterland.report.drawing.BarChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What derives from what, and how deep. */
final class LineageShape {

    private static final String COMMAND = "hinterland lineage structure";

    private LineageShape() {}

    static Report.Section derived(LineageStructure structure) {
        List<List<@Nullable Object>> relations = new ArrayList<>();
        structure
                .byRelation()
                .forEach(relation -> relations.add(Arrays.asList(
                        relation.relation(),
                        relation.edges(),
                        relation.publishedEdges().orElse(null),
                        relation.leaves().of(),
                        percent(relation.leaves().share()),
                        percent(relation.leaves().low()),
                        percent(relation.leaves().high()),
                        relation.leaves().published().map(LineageShape::percent).orElse(null))));
        LineageStructure.Share older = structure.parentNotYounger();
        List<List<@Nullable Object>> ages = List.of(Arrays.asList(
                older.of(),
                older.having(),
                percent(older.share()),
                percent(older.low()),
                percent(older.high()),
                older.published().map(LineageShape::percent).orElse(null)));
        return new Report.Section(
                "1. What derives from what?",
                "A leaf is a model from which no other derives.",
                List.of(
                        new DataTable(
                                "relations",
                                "Edges of lineage, and children that are leaves, by relation: " + COMMAND,
                                List.of(
                                        "relation",
                                        "edges",
                                        "edgesPublished",
                                        "children",
                                        "leavesPercent",
                                        "low",
                                        "high",
                                        "publishedPercent"),
                                relations,
                                relations.size()),
                        new Picture(
                                "relations",
                                "Edges of lineage by relation",
                                new BarChart(
                                                "Edges of lineage by relation",
                                                structure.byRelation().stream()
                                                        .map(relation ->
                                                                new BarChart.Bar(relation.relation(), relation.edges()))
                                                        .toList())
                                        .svg()),
                        new DataTable(
                                "ages",
                                "Edges whose two ends have a day, and those whose parent is not younger: " + COMMAND,
                                List.of("edges", "parentNotYounger", "percent", "low", "high", "publishedPercent"),
                                ages,
                                ages.size())));
    }

    static Report.Section depths(LineageStructure structure) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        structure.depths().forEach(depth -> rows.add(Arrays.asList(depth.depth(), depth.models())));
        return new Report.Section(
                "2. How deep is lineage?",
                "Published: over 96 % of vision models are one step from their root, and 55 % of language models; over 5 %"
                        + " of language models have depth 5 or more.",
                List.of(
                        new Picture(
                                "depths",
                                "Models by their depth",
                                new BarChart(
                                                "Models by their depth",
                                                structure.depths().stream()
                                                        .map(depth -> new BarChart.Bar(
                                                                Integer.toString(depth.depth()), depth.models()))
                                                        .toList())
                                        .svg()),
                        new DataTable(
                                "depths",
                                "Models by the smallest number of edges up to a root: " + COMMAND,
                                List.of("depth", "models"),
                                rows,
                                rows.size())));
    }

    /** Returns a share in percent, to two places after the point. */
    static double percent(double share) {
        return Math.round(10_000 * share) / 100.0;
    }
}
