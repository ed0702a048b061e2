package io.hinterland.queries.link;

import io.hinterland.queries.link.Link.End;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.register.Register;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes links of rows.
 *
 * @param newest day of the newest complete listing, which has all models that are listed
 * @param change what became of the links
 */
record LinkReader(Metapath metapath, Optional<LocalDate> newest, Change change) {

    Link link(Record row) {
        List<String> place = place(row).parts();
        return new Link(
                end(metapath.source(), place.get(0), row.get("sourceName").asString()),
                every(place, 1),
                every(place.subList(0, place.size() - 1), 0).stream().skip(1).toList(),
                end(
                        metapath.target(),
                        place.get(place.size() - 1),
                        row.get("targetName").asString()),
                value(row.get("role"), Value::asString),
                value(row.get("evidence"), Value::asString),
                value(row.get("origin"), Value::asString),
                value(row.get("confidence"), Value::asDouble),
                days(row.get("firsts")).stream().max(Comparator.naturalOrder()),
                days(row.get("lasts")).stream().map(this::lastSeen).min(Comparator.naturalOrder()),
                change);
    }

    static LinkPlace place(Record row) {
        return new LinkPlace(row.get("place").asList(Value::asString));
    }

    /** Returns the end of a link; the Hub's accounts are spelled as they are shown. */
    static End end(NodeType type, String key, String name) {
        String named = type == HubNodeType.OWNER ? name : key;
        return new End(type.label(), key, name, Register.ofKeys(type).flatMap(register -> register.address(named)));
    }

    /** A model says a day only where it is later than the newest complete listing. */
    private LocalDate lastSeen(LocalDate own) {
        return newest.filter(own::isBefore).orElse(own);
    }

    private static List<String> every(List<String> place, int from) {
        return IntStream.range(0, place.size())
                .filter(index -> index % 2 == from)
                .mapToObj(place::get)
                .toList();
    }

    private static List<LocalDate> days(Value list) {
        return list.asList(day -> value(day, Value::asLocalDate)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<T> value(Value value, Function<Value, T> read) {
        return value.isNull() ? Optional.empty() : Optional.of(read.apply(value));
    }
}
