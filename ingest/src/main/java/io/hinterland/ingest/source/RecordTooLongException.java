package io.hinterland.ingest.source;

import java.io.IOException;

/** A record has more bytes than memory is set apart for. */
final class RecordTooLongException extends IOException {

    RecordTooLongException(int mostBytes) {
        super("a record of more than " + (mostBytes >> 20) + " MiB");
    }
}
