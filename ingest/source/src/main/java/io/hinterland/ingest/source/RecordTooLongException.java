package io.hinterland.ingest.source;

import java.io.IOException;

/** A record has more bytes than memory is set apart for. */
final class RecordTooLongException extends IOException {

    private final int mostBytes;

    RecordTooLongException(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public String getMessage() {
        return "a record of more than " + (mostBytes >> 20) + " MiB";
    }
}
