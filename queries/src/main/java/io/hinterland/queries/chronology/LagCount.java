package io.hinterland.queries.chronology;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Computes lags from the whole lineage. */
record LagCount(WholeLineage lineage) {

    private static final String ALL = "all";

    List<Lag> lags() {
        List<Lag> lags = new ArrayList<>();
        for (LineageRelation relation : LineageRelation.values()) {
            Map<String, List<OptionalInt>> byYear = new TreeMap<>();
            for (int model = 0; model < lineage.size(); model++) {
                if (isCounted(model)) {
                    OptionalInt lag = lag(model, relation);
                    Stream.of(year(model), ALL).forEach(year -> byYear.computeIfAbsent(year, first -> new ArrayList<>())
                            .add(lag));
                }
            }
            byYear.forEach((year, found) -> lags.add(of(relation, year, found)));
        }
        return lags;
    }

    private boolean isCounted(int model) {
        KnownModel known = lineage.model(model);
        return known.listed()
                && known.isCreationKnown()
                && lineage.children(model).stream()
                        .anyMatch(edge -> lineage.model(edge.child()).isCreationKnown());
    }

    private String year(int model) {
        return Integer.toString(
                LocalDate.ofEpochDay(lineage.model(model).created()).getYear());
    }

    private OptionalInt lag(int model, LineageRelation relation) {
        return lineage.children(model).stream()
                .filter(edge -> edge.relation() == relation)
                .map(edge -> lineage.model(edge.child()))
                .filter(KnownModel::isCreationKnown)
                .mapToInt(child -> child.created() - lineage.model(model).created())
                .min();
    }

    private static Lag of(LineageRelation relation, String year, List<OptionalInt> found) {
        List<Long> days = found.stream()
                .flatMapToInt(OptionalInt::stream)
                .asLongStream()
                .sorted()
                .boxed()
                .toList();
        List<Long> later = days.stream().filter(lag -> lag >= 0).toList();
        return new Lag(
                relation.word(),
                year,
                found.size(),
                days.size(),
                days.size() - later.size(),
                quantile(later, 0.25),
                quantile(later, 0.5),
                quantile(later, 0.75));
    }

    /** The smallest number that at least so great a share does not exceed. */
    static Optional<Long> quantile(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1)));
    }
}
