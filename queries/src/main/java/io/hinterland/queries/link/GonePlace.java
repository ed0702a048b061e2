package io.hinterland.queries.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Where a link that is gone is among all that are gone: behind those of lesser model, type, target and last day. */
record GonePlace(String model, String type, String target, LocalDate last) {

    static final int PARTS = 4;
    static final GonePlace BEGINNING = new GonePlace("", "", "", LocalDate.EPOCH);

    static GonePlace of(Record row) {
        return new GonePlace(
                row.get("model").asString(),
                row.get("type").asString(),
                row.get("target").asString(),
                row.get("last").asLocalDate());
    }

    static GonePlace of(LinkPlace place) {
        List<String> parts = place.parts();
        try {
            return new GonePlace(parts.get(0), parts.get(1), parts.get(2), LocalDate.parse(parts.get(3)));
        } catch (DateTimeException malformed) {
            throw LinkPlace.unreadable(malformed);
        }
    }

    LinkPlace place() {
        return new LinkPlace(List.of(model, type, target, last.toString()));
    }

    Map<String, Object> parameters() {
        return Map.of("afterModel", model, "afterType", type, "afterTarget", target, "afterLast", last);
    }
}
