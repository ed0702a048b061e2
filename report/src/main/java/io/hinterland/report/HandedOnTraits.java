package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.trait.CompletenessGroup;
import io.hinterland.queries.trait.Drift;
import io.hinterland.queries.trait.Traits;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is handed on from parents to children. */
record HandedOnTraits(Graph graph) {

    Report.Section mutation() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        new Traits(graph)
                .mutation()
                .forEach(mutation -> rows.add(Arrays.asList(
                        mutation.trait(),
                        mutation.relation(),
                        mutation.pairs(),
                        LineageShape.percent(mutation.rate()),
                        LineageShape.percent(mutation.low()),
                        LineageShape.percent(mutation.high()),
                        mutation.published().map(LineageShape::percent).orElse(null))));
        return new Report.Section(
                "3. What changes from parent to child?",
                "The mutation of a pair is the share of the values of either that only one of them has.",
                List.of(new DataTable(
                        "mutation",
                        "Mean mutation in percent, with its 95 % interval: hinterland traits mutation",
                        List.of("trait", "relation", "pairs", "percent", "low", "high", "publishedPercent"),
                        rows,
                        rows.size())));
    }

    Report.Section drift() {
        Drift drift = new Traits(graph).drift(Trait.LICENSE, Optional.of(LineageRelation.FINETUNE));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int place = 0; place < drift.order().size(); place++) {
            int published = drift.published().indexOf(drift.order().get(place));
            rows.add(Arrays.asList(place + 1, drift.order().get(place), published < 0 ? null : published + 1));
        }
        return new Report.Section(
                "4. In which order do licences change?",
                String.format(
                        Locale.ROOT,
                        "%,d of %,d pairs of licences agree with the order, and %,d of %,d changes lead onwards."
                                + " Published: 113 of 121, and 84.6 %%.",
                        drift.agreeing(),
                        drift.pairs(),
                        drift.onwards(),
                        drift.changes()),
                List.of(new DataTable(
                        "drift",
                        "The order of the commonest licences along finetunes: hinterland traits drift license",
                        List.of("place", "license", "publishedPlace"),
                        rows,
                        rows.size())));
    }

    Report.Section stated() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        new Traits(graph)
                .completeness(CompletenessGroup.DEPTH, Traits.MOST)
                .groups()
                .forEach(group -> {
                    List<@Nullable Object> row = new ArrayList<>(List.of(group.group(), group.models()));
                    group.stated().values().forEach(share -> row.add(LineageShape.percent(share)));
                    rows.add(row);
                });
        List<String> columns = new ArrayList<>(List.of("depth", "models"));
        columns.addAll(Worded.words(Trait.class));
        return new Report.Section(
                "5. What do models state?",
                "",
                List.of(new DataTable(
                        "stated",
                        "Listed models that state each trait, in percent, by depth: hinterland traits completeness",
                        columns,
                        rows,
                        rows.size())));
    }
}
