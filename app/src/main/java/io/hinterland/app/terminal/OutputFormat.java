package io.hinterland.app.terminal;

import io.hinterland.schema.Worded;

/** The forms in which a command prints its answer. */
public enum OutputFormat implements Worded {
    TABLE,
    /** The answer as the API gives it. */
    JSON,
    /** A JSON object for each row of the table. */
    NDJSON,
    CSV;

    /** The word for it on the command line. */
    @Override
    public String toString() {
        return word();
    }
}
