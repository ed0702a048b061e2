package io.hinterland.schema.metapath;

import io.hinterland.schema.Property;
import io.hinterland.schema.PropertyType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a property must be, such as {@code downloads > 1000}.
 *
 * @param values as the driver takes them: {@code String}, {@code Long}, {@code Double}, {@code Boolean},
 *     {@code LocalDate}, {@code OffsetDateTime} in UTC; one, or one or more in order for {@link Operator#IN}
 */
public record Comparison(Property property, Operator operator, List<Object> values) {

    /** @throws IllegalArgumentException if operator or values do not suit the property */
    public Comparison {
        values = values.stream().distinct().sorted(Comparison::compare).toList();
        if (operator == Operator.IN && values.size() == 1) {
            operator = Operator.EQUAL;
        }
        boolean several = operator == Operator.IN;
        if (!operator.suits(property.type()) || values.isEmpty() || (values.size() > 1 && !several)) {
            throw new IllegalArgumentException(property.name() + " " + operator + " " + values);
        }
        Class<?> type = javaType(property.type());
        if (!values.stream().allMatch(type::isInstance)) {
            throw new IllegalArgumentException(property.name() + " is " + property.type() + ", unlike " + values);
        }
    }

    static Comparison of(Property property, Operator operator, Object value) {
        return new Comparison(property, operator, List.of(value));
    }

    /** Returns the value, or the first of several. */
    public Object value() {
        return values.get(0);
    }

    /** Returns whether the property is a list, of which the comparison asks whether it holds the value. */
    public boolean asksWhetherItHolds() {
        return property.type() == PropertyType.TEXTS;
    }

    /** Returns the condition in Cypher on what is called so, its values written out. */
    String toCypher(String called) {
        String own = called + "." + property.name();
        if (asksWhetherItHolds()) {
            String holds = Literal.cypher(value()) + " IN " + own;
            return operator == Operator.UNEQUAL ? "NOT " + holds : holds;
        }
        return own + " " + operator.cypher() + " " + written(Literal::cypher);
    }

    /** Returns the comparison as metapaths print it. */
    @Override
    public String toString() {
        String between = operator == Operator.EQUAL ? ": " : " " + operator.symbol() + " ";
        return property.name() + between + written(Literal::plain);
    }

    private String written(Function<Object, String> form) {
        String written = values.stream().map(form).collect(Collectors.joining(", "));
        return operator == Operator.IN ? "[" + written + "]" : written;
    }

    private static Class<?> javaType(PropertyType type) {
        return switch (type) {
            case TEXT, TEXTS -> String.class;
            case WHOLE_NUMBER -> Long.class;
            case NUMBER -> Double.class;
            case TRUTH -> Boolean.class;
            case DAY -> LocalDate.class;
            case MOMENT -> OffsetDateTime.class;
        };
    }

    /** Values of one property are of one type; where they are not, the constructor refuses them. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object one, Object other) {
        return one.getClass().equals(other.getClass()) && one instanceof Comparable comparable
                ? comparable.compareTo(other)
                : one.getClass().getName().compareTo(other.getClass().getName());
    }
}
