package io.hinterland.schema;

/** What the values of a {@link Property} are. */
public enum PropertyType implements Worded {
    TEXT("text"),
    WHOLE_NUMBER("a whole number"),
    NUMBER("a number"),
    TRUTH("true or false"),
    DAY("a day such as 2024-01-31"),
    /** A point in time, in UTC. */
    MOMENT("a moment such as 2024-01-31T08:00:00Z"),
    /** A list of texts. */
    TEXTS("a list of texts");

    private final String description;

    PropertyType(String description) {
        this.description = description;
    }

    /** Returns what people are told that a value should be, such as {@code a whole number}. */
    public String description() {
        return description;
    }

    /** Returns whether of two values one is the lesser; texts are only compared as being the same or not. */
    public boolean isOrdered() {
        return switch (this) {
            case WHOLE_NUMBER, NUMBER, DAY, MOMENT -> true;
            case TEXT, TRUTH, TEXTS -> false;
        };
    }
}
