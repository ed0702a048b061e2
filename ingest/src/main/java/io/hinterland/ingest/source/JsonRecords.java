package io.hinterland.ingest.source;

import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The JSON objects of a source, one after the other: the elements of an array, or one a line, plain or gzip, which the
 * content tells. Takes the same memory however long the source is. What is broken is reported and passed over, and
 * reading goes on where the next record begins; a source that cannot be read, or not to its end, is reported as well.
 */
public final class JsonRecords implements Iterator<JsonRecord>, AutoCloseable {

    /** A record larger than this is none that a hub wrote. */
    private static final int MOST_BYTES_OF_A_RECORD = 64 << 20;

    private final String source;
    private final LoadReport report;
    private final CountingStream stored;
    private final Window window;
    private final RecordReader reader;
    private Optional<JsonRecord> next = Optional.empty();
    private boolean ended;

    /** Opens the source; one that cannot be opened is reported and has no records. */
    public JsonRecords(Source source, LoadReport report) {
        this.source = source.name();
        this.report = report;
        stored = new CountingStream(opened(source));
        window = new Window(content(), MOST_BYTES_OF_A_RECORD);
        reader = new RecordReader(this.source, window, report);
    }

    private InputStream opened(Source source) {
        try {
            return source.open();
        } catch (IOException unreadable) {
            return failed(unreadable);
        }
    }

    private InputStream content() {
        try {
            return new MendedUtf8(Unpacked.of(stored), source, report);
        } catch (IOException unreadable) {
            return failed(unreadable);
        }
    }

    private InputStream failed(IOException unreadable) {
        if (!ended) {
            report.fault(Place.whole(source), ReadFailure.sentence(unreadable));
        }
        ended = true;
        return InputStream.nullInputStream();
    }

    /** Returns how many bytes of the source, as it is stored, were read so far. */
    public long bytesRead() {
        return stored.count();
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = read();
            ended = next.isEmpty();
        }
        return next.isPresent();
    }

    private Optional<JsonRecord> read() {
        try {
            return reader.next();
        } catch (IOException unreadable) {
            report.fault(reader.place(), ReadFailure.sentence(unreadable));
            return Optional.empty();
        }
    }

    @Override
    public JsonRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JsonRecord record = next.orElseThrow();
        next = Optional.empty();
        return record;
    }

    @Override
    public void close() {
        try {
            window.close();
            stored.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
