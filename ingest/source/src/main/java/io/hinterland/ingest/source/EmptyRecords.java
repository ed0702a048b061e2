package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.record.JsonRecord;
import java.util.NoSuchElementException;

/** No records, since the content is unusable as a whole. */
record EmptyRecords(Content content) implements Records {

    @Override
    public long bytesRead() {
        return content.bytesRead();
    }

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public JsonRecord next() {
        throw new NoSuchElementException();
    }

    @Override
    public void close() {
        content.close();
    }
}
