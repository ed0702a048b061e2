package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.record.JsonRecord;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Records that are read one ahead, since only reading tells whether there is a further one. */
public abstract class LookAhead implements Records {

    private Optional<JsonRecord> next = Optional.empty();
    private boolean ended;

    /** Returns the next record, or nothing at the end; is not called again then. */
    protected abstract Optional<JsonRecord> read();

    /** Returns whether everything was read. */
    protected final boolean hasEnded() {
        return ended;
    }

    @Override
    public final boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = read();
            ended = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public final JsonRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JsonRecord record = next.orElseThrow();
        next = Optional.empty();
        return record;
    }
}
