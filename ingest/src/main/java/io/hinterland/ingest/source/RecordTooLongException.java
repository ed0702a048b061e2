package io.hinterland.ingest.source;

import java.io.IOException;

/** A record has more bytes than memory is set apart for. */
final class RecordTooLongException extends IOException {

    RecordTooLongException() {
        super("a record of more than " + (Window.MOST_BYTES >> 20) + " MiB");
    }
}
