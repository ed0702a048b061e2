package io.hinterland.queries.license;

import io.hinterland.schema.Worded;
import java.util.Locale;

/** How serious a conflict is. */
public enum Severity implements Worded {
    /** Something cannot be told, or a formality is missing. */
    LOW,
    /** A limit is no longer stated, though nothing allows what it forbids. */
    MEDIUM,
    /** The license allows what one that it rests on forbids. */
    HIGH;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
