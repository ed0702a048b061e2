package io.hinterland.queries.vendor;

import io.hinterland.queries.lineage.KnownModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days on which models were created. */
final class ReleaseDays {

    private static final int MONTH_LENGTH = "2024-05".length();

    private ReleaseDays() {}

    static Vendor.Rhythm rhythm(List<KnownModel> models) {
        List<LocalDate> created = models.stream()
                .filter(KnownModel::isCreationKnown)
                .map(model -> LocalDate.ofEpochDay(model.created()))
                .sorted()
                .toList();
        List<LocalDate> days = created.stream().distinct().toList();
        Map<String, Long> months = created.stream()
                .collect(Collectors.groupingBy(
                        day -> day.toString().substring(0, MONTH_LENGTH), TreeMap::new, Collectors.counting()));
        return new Vendor.Rhythm(
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                days.size(),
                medianBetween(days),
                months);
    }

    private static Optional<Double> medianBetween(List<LocalDate> days) {
        long[] between = IntStream.range(1, days.size())
                .mapToLong(place ->
                        days.get(place).toEpochDay() - days.get(place - 1).toEpochDay())
                .sorted()
                .toArray();
        int middle = between.length / 2;
        return between.length == 0
                ? Optional.empty()
                : Optional.of(
                        between.length % 2 == 1 ? between[middle] : (between[middle - 1] + between[middle]) / 2.0);
    }
}
