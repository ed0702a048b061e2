package io.hinterland.queries.family;

import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of all models that derive from one. Each descendant counts once, however many paths lead to it, such as
 * through both parents of a merge.
 *
 * @param descendants number of distinct models that derive from it, directly or through others
 * @param downloads sum of their downloads in the last thirty days; absent ones count as 0
 * @param likes sum of their likes; absent ones count as 0
 * @param depth greatest depth of a descendant, whose depth is the smallest number of edges to it; 0 without descendants
 * @param byRelation number of descendants by how they derive from the family; one that derives in two ways counts in
 *     both, and merges are the merges below
 * @param firstCreated day on which the first descendant was created; null if no day is known
 * @param lastCreated day on which the last descendant was created; null if no day is known
 * @param daysToFirst days from its own creation to that of the first descendant of each relation; less than 0 if that
 *     is older, without the relations for which a day is unknown
 */
public record FamilyFigures(
        long descendants,
        long downloads,
        long likes,
        int depth,
        Map<String, Long> byRelation,
        Optional<LocalDate> firstCreated,
        Optional<LocalDate> lastCreated,
        Map<String, Long> daysToFirst) {

    /** Returns the figures of a model that was created on a day, if that is known, with these descendants. */
    static FamilyFigures of(Optional<LocalDate> created, Collection<Relative> descendants) {
        Map<String, Long> byRelation = new LinkedHashMap<>();
        Map<String, Long> daysToFirst = new LinkedHashMap<>();
        for (LineageRelation relation : LineageRelation.values()) {
            Collection<Relative> related = descendants.stream()
                    .filter(descendant -> descendant.relations().contains(relation))
                    .toList();
            byRelation.put(relation.word(), (long) related.size());
            first(related)
                    .flatMap(first -> created.map(day -> ChronoUnit.DAYS.between(day, first)))
                    .ifPresent(days -> daysToFirst.put(relation.word(), days));
        }
        return new FamilyFigures(
                descendants.size(),
                descendants.stream()
                        .mapToLong(each -> each.downloads().orElse(0L))
                        .sum(),
                descendants.stream().mapToLong(each -> each.likes().orElse(0L)).sum(),
                descendants.stream().mapToInt(Relative::depth).max().orElse(0),
                byRelation,
                first(descendants),
                descendants.stream().flatMap(each -> each.created().stream()).max(Comparator.naturalOrder()),
                daysToFirst);
    }

    private static Optional<LocalDate> first(Collection<Relative> relatives) {
        return relatives.stream().flatMap(each -> each.created().stream()).min(Comparator.naturalOrder());
    }
}
