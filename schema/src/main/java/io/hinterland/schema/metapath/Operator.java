package io.hinterland.schema.metapath;

import io.hinterland.schema.PropertyType;
import java.util.Arrays;
import java.util.List;

/** How a {@link Comparison} compares. A node or edge that lacks the property never passes, whatever the operator. */
public enum Operator {
    /** The property is the value; a list holds it. */
    EQUAL("="),
    /** The property is another value; a list does not hold it. */
    UNEQUAL("<>"),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    /** The property is one of the values. */
    IN("IN");

    private final String cypher;

    Operator(String cypher) {
        this.cypher = cypher;
    }

    /** Returns the operator as Cypher writes it. */
    public String cypher() {
        return cypher;
    }

    /** Returns whether values of that type can be compared so. */
    public boolean suits(PropertyType type) {
        return switch (this) {
            case EQUAL, UNEQUAL -> true;
            case LESS, AT_MOST, GREATER, AT_LEAST -> type.isOrdered();
            case IN -> type != PropertyType.TEXTS;
        };
    }

    static List<String> suiting(PropertyType type) {
        return Arrays.stream(values())
                .filter(operator -> operator.suits(type))
                .map(Operator::symbol)
                .toList();
    }

    /** Returns the operator as metapaths print it. */
    String symbol() {
        return switch (this) {
            case EQUAL -> ":";
            case UNEQUAL -> "!=";
            case IN -> "in";
            default -> cypher;
        };
    }
}
