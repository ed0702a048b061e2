package io.hinterland.ingest.source;

import java.io.IOException;

/** A row of a table is none; reading can go on with the next line. */
final class BrokenRowException extends IOException {

    private final long line;
    private final String reason;

    BrokenRowException(long line, String reason) {
        this.line = line;
        this.reason = reason;
    }

    /** Returns the line on which the row begins. */
    long line() {
        return line;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
