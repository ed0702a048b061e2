package io.hinterland.queries.resource;

import io.hinterland.queries.PlainNumber;
import io.hinterland.schema.Property;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Comparison;
import io.hinterland.schema.metapath.Operator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A filter by a property, such as {@code minimumYear}. */
record ComparedProperty(String name, Property property) {

    static ComparedProperty of(Resource resource, String name) {
        Property property = resource.propertyFilters().get(name);
        if (property == null) {
            throw new IllegalArgumentException(resource.name() + " are not filtered by " + name);
        }
        return new ComparedProperty(name, property);
    }

    /** @throws InvalidInputException if the text is no value of the property */
    Comparison to(String text) {
        return new Comparison(
                property,
                operator(),
                List.of(value(text)
                        .orElseThrow(() -> new InvalidInputException(
                                "'" + text + "' is not valid for the parameter '" + name + "'; it takes " + takes()))));
    }

    String description() {
        return switch (operator()) {
            case AT_LEAST -> "smallest " + property.name();
            case AT_MOST -> "greatest " + property.name();
            default -> "only those whose " + property.name() + " is this";
        };
    }

    private Operator operator() {
        if (!property.type().isOrdered()) {
            return Operator.EQUAL;
        }
        return name.startsWith(Resource.MINIMUM) ? Operator.AT_LEAST : Operator.AT_MOST;
    }

    private String takes() {
        return property.words().isEmpty()
                ? property.type().description()
                : "one of " + String.join(", ", property.words());
    }

    private Optional<Object> value(String text) {
        try {
            return switch (property.type()) {
                case TEXT, TEXTS ->
                    Optional.<Object>of(text)
                            .filter(word -> !text.isEmpty())
                            .filter(word -> property.words().isEmpty()
                                    || property.words().contains(text));
                case WHOLE_NUMBER ->
                    PlainNumber.whole(text).stream()
                            .boxed()
                            .<Object>map(number -> number)
                            .findFirst();
                case NUMBER ->
                    PlainNumber.decimal(text).stream()
                            .boxed()
                            .<Object>map(number -> number)
                            .findFirst();
                case TRUTH ->
                    Optional.of(text).filter(List.of("true", "false")::contains).map(Boolean::valueOf);
                case DAY -> Optional.of(LocalDate.parse(text));
                case MOMENT -> Optional.of(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
            };
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
