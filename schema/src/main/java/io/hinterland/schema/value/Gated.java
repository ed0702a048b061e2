package io.hinterland.schema.value;

import java.util.Locale;

/** Whether people must ask before they download a model. */
public enum Gated {
    NONE,
    /** Gated, without word of how access is granted. */
    UNSPECIFIED,
    AUTO,
    MANUAL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
