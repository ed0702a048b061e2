package io.hinterland.app.terminal;

import java.util.Locale;

/** The forms in which a command prints rows. */
public enum Format {
    TABLE,
    JSON,
    CSV;

    /** The word for it on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
