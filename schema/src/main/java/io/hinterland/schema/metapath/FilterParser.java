package io.hinterland.schema.metapath;

import io.hinterland.schema.Property;
import io.hinterland.schema.failure.NameSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands behind a node or edge type: {@code {name: value, name > value}}, or as Cypher has it {@code WHERE
 * n.name > value AND …}.
 */
final class FilterParser {

    private static final Property ANY_TEXT = Property.text("value");

    private final NotationCursor cursor;
    private final ValueParser values;

    FilterParser(NotationCursor cursor) {
        this.cursor = cursor;
        this.values = new ValueParser(cursor);
    }

    /**
     * @param type what is filtered, for messages
     * @param properties what it says of itself
     */
    record Filtered(String type, List<Property> properties) {}

    /** Reads braces, if they follow. */
    Filter braces(Filtered filtered) {
        if (!cursor.accept("{")) {
            return Filter.NONE;
        }
        List<Comparison> comparisons = new ArrayList<>();
        if (!cursor.follows("}")) {
            do {
                comparisons.add(compared(property(filtered)));
            } while (cursor.accept(","));
        }
        if (!cursor.accept("}")) {
            throw cursor.invalid(cursor.position(), "Expected , or }", List.of());
        }
        return new Filter(comparisons);
    }

    /** Reads a condition on what the pattern calls so, if one follows. */
    Filter where(Filtered filtered, String called) {
        if (!cursor.acceptWord("WHERE")) {
            return Filter.NONE;
        }
        List<Comparison> comparisons = new ArrayList<>();
        do {
            comparisons.add(condition(filtered, called));
        } while (cursor.acceptWord("AND"));
        return new Filter(comparisons);
    }

    private Comparison condition(Filtered filtered, String called) {
        boolean not = cursor.acceptWord("NOT");
        if (not || cursor.follows("'") || cursor.follows("\"")) {
            return held(filtered, called, not ? Operator.UNEQUAL : Operator.EQUAL);
        }
        return compared(owned(filtered, called));
    }

    /** Reads {@code 'value' IN n.list}. */
    private Comparison held(Filtered filtered, String called, Operator operator) {
        Object value = values.value(ANY_TEXT);
        int start = cursor.position();
        if (!cursor.acceptWord("IN")) {
            throw cursor.invalid(start, "Expected IN", List.of());
        }
        cursor.skipSpace();
        int named = cursor.position();
        Property property = owned(filtered, called);
        Comparison comparison = Comparison.of(Property.texts(property.name()), operator, value);
        if (!property.equals(comparison.property())) {
            throw cursor.invalid(named, property.name() + " is no list", List.of());
        }
        return comparison;
    }

    private Property owned(Filtered filtered, String called) {
        cursor.skipSpace();
        int start = cursor.position();
        String first = cursor.name();
        if (!cursor.accept(".")) {
            cursor.returnTo(start);
            return property(filtered);
        }
        if (!first.equals(called)) {
            String problem = called.isEmpty() ? "the pattern gives it no name" : "it is called " + called;
            throw cursor.invalid(
                    start, NotationCursor.shortened(first) + " is not what stands here; " + problem, List.of());
        }
        return property(filtered);
    }

    private Property property(Filtered filtered) {
        cursor.skipSpace();
        int start = cursor.position();
        String name = cursor.name();
        Optional<Property> found = filtered.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
        List<String> names = filtered.properties().stream().map(Property::name).toList();
        return found.orElseThrow(() -> cursor.invalid(
                start,
                name.isEmpty()
                        ? "Expected the name of a property"
                        : filtered.type() + " has no property " + NotationCursor.shortened(name)
                                + NameSuggestion.hint(name, names),
                names));
    }

    private Comparison compared(Property property) {
        cursor.skipSpace();
        int start = cursor.position();
        Operator operator = operator(property, start);
        if (!operator.suits(property.type())) {
            throw cursor.invalid(
                    start,
                    property.name() + " is " + property.type().description() + ", not to be compared so",
                    Operator.suiting(property.type()));
        }
        return operator == Operator.IN
                ? new Comparison(property, operator, values.list(property))
                : Comparison.of(property, operator, values.value(property));
    }

    private Operator operator(Property property, int start) {
        if (cursor.accept("<>") || cursor.accept("!=")) {
            return Operator.UNEQUAL;
        }
        if (cursor.accept("<=")) {
            return Operator.AT_MOST;
        }
        if (cursor.accept(">=")) {
            return Operator.AT_LEAST;
        }
        if (cursor.accept("<")) {
            return Operator.LESS;
        }
        if (cursor.accept(">")) {
            return Operator.GREATER;
        }
        if (cursor.accept(":") || cursor.accept("=")) {
            return Operator.EQUAL;
        }
        if (cursor.acceptWord("in")) {
            return Operator.IN;
        }
        throw cursor.invalid(start, "Expected how " + property.name() + " compares", Operator.suiting(property.type()));
    }
}
