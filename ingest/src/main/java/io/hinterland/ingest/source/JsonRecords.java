package io.hinterland.ingest.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.report.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON objects of a source, one after the other: the elements of an array, or one a line, plain or gzip, which the
 * content tells. Takes the same memory however long the source is. What is broken is reported, passed over, and the
 * rest is read: after a broken record reading goes on where the next one begins.
 */
public final class JsonRecords implements Iterator<JsonRecord>, AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactory())
            // Python writes NaN where a number is missing; that is a fault of the field, not of the record.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final String source;
    private final LoadReport report;
    private final CountingStream stored;
    private final Window window;
    private long line = 1;
    private int openArrays;
    private long arrayLine;
    private boolean isEmpty = true;
    private boolean ended;
    private @Nullable JsonRecord next;

    /** Opens the source; one that cannot be opened is reported and has no records. */
    public JsonRecords(Source source, LoadReport report) {
        this.source = source.name();
        this.report = report;
        CountingStream opened = new CountingStream(InputStream.nullInputStream());
        InputStream content = opened;
        try {
            opened = new CountingStream(source.open());
            content = new MendedUtf8(Unpacked.of(opened), source.name(), report);
        } catch (IOException unreadable) {
            fault(0, unreadable);
        }
        stored = opened;
        window = new Window(content);
    }

    /** Returns how many bytes of the source, as it is stored, were read so far. */
    public long bytesRead() {
        return stored.count();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public JsonRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        JsonRecord record = next;
        next = null;
        return record;
    }

    private void advance() {
        try {
            int first = skipToValue();
            if (first < 0) {
                end();
            } else {
                isEmpty = false;
                value();
            }
        } catch (IOException unreadable) {
            fault(line, unreadable);
        }
    }

    /** Takes what stands between records and returns the first byte of the next value, not taken, or -1. */
    private int skipToValue() throws IOException {
        while (true) {
            int next = window.peek();
            switch (next) {
                case '\n' -> line++;
                case '[' -> {
                    openArrays++;
                    arrayLine = line;
                    isEmpty = false;
                }
                case ']' -> openArrays--;
                case ' ', '\t', '\r', ',' -> {}
                default -> {
                    return next;
                }
            }
            window.read();
        }
    }

    private void value() throws IOException {
        window.forget();
        long start = window.position();
        report.countRead();
        try (JsonParser parser = MAPPER.createParser(window)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                next = new JsonRecord(place(line), MAPPER.readTree(parser));
            } else {
                report.reject(place(line), "not a JSON object but " + token.asString());
            }
            window.moveTo(start + parser.currentLocation().getByteOffset());
            line += parser.currentLocation().getLineNr() - 1;
        } catch (JsonProcessingException broken) {
            report.reject(place(line), "broken JSON: " + broken.getOriginalMessage());
            window.moveTo(start);
            resume();
        } catch (RecordTooLongException tooLong) {
            report.reject(place(line), tooLong.getMessage());
            window.moveTo(start);
            resume();
        }
    }

    /** Goes to the line after the broken record that begins with an object. */
    private void resume() throws IOException {
        int taken = window.read();
        while (taken >= 0 && !(taken == '\n' && window.peek() == '{')) {
            line += taken == '\n' ? 1 : 0;
            window.forget();
            taken = window.read();
        }
        line += taken == '\n' ? 1 : 0;
    }

    private void end() {
        ended = true;
        if (isEmpty) {
            report.fault(Place.whole(source), "it is empty");
        } else if (openArrays > 0) {
            report.fault(
                    place(line), "the array that began on line " + arrayLine + " is not closed: the file was cut off");
        }
    }

    private void fault(long line, IOException unreadable) {
        ended = true;
        report.fault(place(line), ReadFailure.sentence(unreadable));
    }

    private Place place(long line) {
        return new Place(source, line);
    }

    @Override
    public void close() {
        try {
            window.close();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
