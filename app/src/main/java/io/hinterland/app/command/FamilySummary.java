package io.hinterland.app.command;

import io.hinterland.queries.family.Family;
import io.hinterland.queries.family.FamilyFigures;
import io.hinterland.queries.family.Relative;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a family in sentences. */
final class FamilySummary {

    private FamilySummary() {}

    static String of(Family family) {
        FamilyFigures figures = family.figures();
        List<String> lines = new ArrayList<>();
        lines.add(origin(family));
        lines.add(String.format(
                Locale.ROOT,
                "Descendants: %,d by %,d owners (diversity %,.1f), to depth %,d, with %,d downloads and %,d likes; siblings: %,d.",
                figures.descendants(),
                family.owners(),
                family.diversity(),
                figures.depth(),
                figures.downloads(),
                figures.likes(),
                family.siblings()));
        if (figures.descendants() > 0) {
            lines.add("By relation: " + list(figures.byRelation()) + ".");
        }
        figures.firstCreated()
                .ifPresent(first -> lines.add(
                        "Created from " + first + " to " + figures.lastCreated().orElse(first) + "; days to the first: "
                                + list(figures.daysToFirst()) + "."));
        return String.join("\n", lines);
    }

    private static String origin(Family family) {
        if (family.ancestors().isEmpty()) {
            return family.model() + " derives from no other model.";
        }
        return family.model() + " derives from "
                + family.ancestors().stream().map(Relative::id).collect(Collectors.joining(", ")) + "; "
                + (family.roots().size() == 1 ? "root: " : "roots: ") + String.join(", ", family.roots()) + ".";
    }

    private static String list(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
