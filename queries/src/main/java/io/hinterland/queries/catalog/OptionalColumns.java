package io.hinterland.queries.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the columns of a row, any of which may be absent. */
final class OptionalColumns {

    private OptionalColumns() {}

    static Optional<String> text(Record row, String name) {
        return read(row, name, Value::asString);
    }

    static Optional<Long> number(Record row, String name) {
        return read(row, name, Value::asLong);
    }

    static Optional<Integer> integer(Record row, String name) {
        return read(row, name, Value::asInt);
    }

    static Optional<Double> decimal(Record row, String name) {
        return row.get(name).isNull()
                ? Optional.empty()
                : Optional.of(row.get(name).asDouble());
    }

    static Optional<Boolean> truth(Record row, String name) {
        return read(row, name, Value::asBoolean);
    }

    static Optional<Instant> instant(Record row, String name) {
        return read(row, name, value -> value.asZonedDateTime().toInstant());
    }

    static Optional<LocalDate> date(Record row, String name) {
        return read(row, name, Value::asLocalDate);
    }

    static List<String> texts(Record row, String name) {
        return read(row, name, value -> value.asList(Value::asString)).orElse(List.of());
    }

    private static <T> Optional<T> read(Record row, String name, Function<Value, T> reading) {
        Value value = row.get(name);
        return value.isNull() ? Optional.empty() : Optional.of(reading.apply(value));
    }
}
