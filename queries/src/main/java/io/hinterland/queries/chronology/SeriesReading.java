package io.hinterland.queries.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads series of downloads year by year. Days on which a listing told none are left out. */
final class SeriesReading {

    private final Map<String, AttentionSeries> series = new LinkedHashMap<>();

    void add(Record row) {
        LocalDate year = LocalDate.ofYearDay(row.get("year").asInt(), 1);
        long lastSeen = row.get("lastSeen").asLocalDate().toEpochDay();
        AttentionSeries one = series.computeIfAbsent(
                row.get("model").asString(), model -> new AttentionSeries(model, new ArrayList<>(), lastSeen));
        List<Long> days = row.get("days").asList(Value::asLong);
        List<Long> downloads = row.get("downloads").asList(Value::asLong);
        for (int place = 0; place < days.size(); place++) {
            if (downloads.get(place) >= 0) {
                one.points()
                        .add(new AttentionSeries.Point(
                                year.plusDays(days.get(place)).toEpochDay(), downloads.get(place)));
            }
        }
    }

    List<AttentionSeries> all() {
        return List.copyOf(series.values());
    }
}
