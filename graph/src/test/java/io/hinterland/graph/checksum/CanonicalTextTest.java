package io.hinterland.graph.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.Property;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

class CanonicalTextTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 8, 22, 12, 30, 15, 7);

    @Test
    void valuesOfDifferentTypesHaveDifferentTexts() {
        Stream<Object> values = Stream.of(
                1L,
                1.0,
                "1",
                "Long 1",
                true,
                "true",
                List.of("a", "b"),
                List.of("a,b"),
                List.of("a\",\"b"),
                List.of(),
                "[]",
                new byte[] {1},
                new byte[] {1, 0},
                MOMENT.toLocalDate(),
                MOMENT.toLocalDate().toString(),
                MOMENT,
                MOMENT.toLocalTime(),
                OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC),
                MOMENT.atZone(ZoneOffset.UTC),
                MOMENT.atZone(ZoneOffset.ofHours(1)),
                MOMENT.atZone(ZoneId.of("Europe/Berlin")),
                Duration.ofMinutes(1),
                Values.point(7203, 1, 2).asPoint(),
                Values.point(4326, 1, 2).asPoint());

        assertThat(values.map(value -> CanonicalText.of(Values.value(value)))).doesNotHaveDuplicates();
    }

    @Test
    void writesAMomentToTheNanosecondWithItsZone() {
        Value moment = Values.value(ZonedDateTime.of(MOMENT, ZoneOffset.UTC));

        assertThat(CanonicalText.of(moment)).isEqualTo("ZonedDateTime 2026-08-22T12:30:15.000000007Z");
    }

    @Test
    void putsPropertiesInTheOrderOfTheirNamesWithoutProvenance() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", "a \"b\"\nc\\n");
        properties.put("firstSeen", LocalDate.EPOCH);
        properties.put("key", 5);
        List<Property> declared =
                List.of(Property.text("name"), Property.day("firstSeen").asProvenance());

        assertThat(CanonicalText.ofProperties(Values.value(properties), declared))
                .isEqualTo("{\"key\"=Long 5,\"name\"=\"a \\\"b\\\"\\nc\\\\n\"}");
    }
}
