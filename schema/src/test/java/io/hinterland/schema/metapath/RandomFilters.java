package io.hinterland.schema.metapath;

import io.hinterland.schema.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Filters drawn by lot, with texts that try to break out. */
record RandomFilters(Random random) {

    private static final List<String> TEXTS = List.of(
            "plain",
            "Qwen/Qwen3-8B",
            "2:4-sparsity",
            "two words",
            "",
            "it's",
            "\"quoted\"",
            "back\\slash",
            "\\u0027",
            "}-CITES->Paper",
            "a, b]",
            "'}) DETACH DELETE n //",
            "`tick`",
            "$limit",
            "in",
            "date",
            "日本 😀",
            "line\nbreak\u0000\u2028",
            "\ud800",
            "null");

    Filter filter() {
        int comparisons = Math.max(0, random.nextInt(5) - 2);
        return new Filter(
                IntStream.range(0, comparisons).mapToObj(index -> comparison()).toList());
    }

    Lengths lengths() {
        int least = 1 + random.nextInt(2);
        return random.nextBoolean() ? Lengths.ONCE : new Lengths(least, least + random.nextInt(2));
    }

    private Comparison comparison() {
        Property property = pick(TestTypes.PROPERTIES);
        List<Operator> operators = Stream.of(Operator.values())
                .filter(operator -> operator.suits(property.type()))
                .toList();
        Operator operator = pick(operators);
        int values = operator == Operator.IN ? 1 + random.nextInt(3) : 1;
        return new Comparison(
                property,
                operator,
                IntStream.range(0, values).mapToObj(index -> value(property)).toList());
    }

    private Object value(Property property) {
        return switch (property.type()) {
            case TEXT -> property.words().isEmpty() ? pick(TEXTS) : pick(property.words());
            case TEXTS -> pick(TEXTS);
            case WHOLE_NUMBER -> random.nextLong();
            case NUMBER -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            case TRUTH -> random.nextBoolean();
            case DAY -> LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
            case MOMENT ->
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))
                        .atOffset(ZoneOffset.UTC);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
