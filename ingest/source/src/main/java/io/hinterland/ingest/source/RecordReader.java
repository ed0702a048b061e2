package io.hinterland.ingest.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes one JSON object after the other out of a window. What stands between them is read here, leniently: line breaks,
 * commas, and the brackets of arrays; each object is parsed by itself, so that a broken one does not spoil the next.
 */
final class RecordReader {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    // Python writes NaN where a number is missing: a fault of the field, not of the record.
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    private static final int MOST_CHARACTERS_SHOWN = 40;

    private static final int BEGINNING = 200;
    private static final Pattern DATA_FRAME = Pattern.compile("\\{\\s*\"[^\"]*\"\\s*:\\s*[{\\[]");

    private final String source;
    private final RecordWindow window;
    private final LoadReport report;
    private long line = 1;
    private long lineStart;
    private boolean valueOnLine;
    private int openArrays;
    private long arrayLine;
    private byte[] lastBeginning = {};
    private boolean isEmpty = true;
    private boolean isLost;

    RecordReader(String source, RecordWindow window, LoadReport report) {
        this.source = source;
        this.window = window;
        this.report = report;
    }

    /** Returns the place that reading has come to. */
    Place place() {
        return new Place(source, line);
    }

    /**
     * Returns the next object, or nothing at the end; what is no object is reported and passed over.
     *
     * @throws IOException if the source cannot be read further
     */
    Optional<JsonRecord> next() throws IOException {
        while (skipToValue()) {
            Optional<JsonRecord> record = value();
            if (record.isPresent()) {
                return record;
            }
        }
        reportEnd();
        return Optional.empty();
    }

    /** Takes what stands between values, and returns whether there is a further one. */
    private boolean skipToValue() throws IOException {
        for (int next = window.peek(); next >= 0; next = window.peek()) {
            switch (next) {
                case ' ', '\t', '\r', ',' -> {}
                case '\n' -> lineEnds();
                case '[' -> arrayBegins();
                case ']' -> {
                    if (openArrays == 0) {
                        return true;
                    }
                    openArrays--;
                }
                default -> {
                    return true;
                }
            }
            window.read();
            window.forget();
        }
        return false;
    }

    private void lineEnds() {
        line++;
        lineStart = window.position() + 1;
        valueOnLine = false;
    }

    private void arrayBegins() {
        openArrays++;
        arrayLine = line;
        isEmpty = false;
    }

    private Optional<JsonRecord> value() throws IOException {
        window.forget();
        isEmpty = false;
        Place place = place();
        if (openArrays > 0 && isWordOrNumber(window.peek())) {
            reject(place, BrokenJson.notAnObject(wordOrNumber()));
            valueOnLine = true;
            return Optional.empty();
        }
        long start = window.position();
        try (JsonParser parser = MAPPER.createParser(window)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                JsonNode object = MAPPER.readTree(parser);
                goBehind(start, parser.currentLocation());
                return Optional.of(accepted(new JsonRecord(place, object)));
            }
            reject(place, "it is not a JSON object but " + BrokenJson.what(token));
            parser.finishToken();
            goBehind(start, parser.currentLocation());
            if (openArrays == 0) {
                recover(start, false);
            }
        } catch (JsonProcessingException broken) {
            reject(place, BrokenJson.reason(broken));
            recover(start, broken instanceof JsonEOFException);
        } catch (RecordTooLongException tooLong) {
            reject(place, tooLong.getMessage() + hint(start));
            recover(start, false);
        }
        return Optional.empty();
    }

    private static boolean isWordOrNumber(int character) {
        return character < 128 && Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
    }

    /** Takes an element of an array that is neither an object nor a text; only so many characters are returned. */
    private String wordOrNumber() throws IOException {
        StringBuilder element = new StringBuilder();
        while (isWordOrNumber(window.peek())) {
            int next = window.read();
            if (element.length() < MOST_CHARACTERS_SHOWN) {
                element.append((char) next);
            }
            window.forget();
        }
        return element.toString();
    }

    /** A table that is one object has a column, or a list, where a record has its first field. */
    private String hint(long start) throws IOException {
        window.moveTo(start);
        String beginning = new String(window.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        return DATA_FRAME.matcher(beginning).lookingAt()
                ? "; if this is a whole table, as pandas writes a data frame, write it with orient='records', lines=True"
                : "";
    }

    private void goBehind(long start, JsonLocation end) {
        window.moveTo(start + end.getByteOffset());
        line += end.getLineNr() - 1;
        valueOnLine = true;
    }

    private JsonRecord accepted(JsonRecord record) {
        report.countRead();
        if (isOnOneLine() && record.json().fieldNames().hasNext()) {
            lastBeginning = ("{\"" + record.json().fieldNames().next() + "\"").getBytes(StandardCharsets.UTF_8);
        }
        return record;
    }

    /** Returns whether the array seems to have no line breaks. */
    private boolean isOnOneLine() {
        return openArrays > 0 && line == arrayLine;
    }

    private void reject(Place place, String reason) {
        report.countRead();
        report.reject(place, reason);
    }

    private void recover(long start, boolean wasLast) throws IOException {
        window.moveTo(start);
        long indentation = valueOnLine ? Long.MAX_VALUE : start - lineStart;
        JsonRecovery recovery = new JsonRecovery(window, indentation, isOnOneLine() ? lastBeginning : new byte[0]);
        boolean isFound = recovery.seek();
        line += recovery.lines();
        if (isFound && recovery.arrays() > 0) {
            openArrays += recovery.arrays();
            arrayLine = line;
        }
        valueOnLine = recovery.lines() == 0;
        lineStart = recovery.lineStart();
        isLost = !isFound && !wasLast && (openArrays > 0 || recovery.lines() > 1);
    }

    private void reportEnd() {
        if (isEmpty) {
            report.fault(Place.whole(source), "it is empty");
        } else if (isLost) {
            report.fault(place(), "after the broken record no other was found; the rest is not loaded");
        } else if (openArrays > 0) {
            report.fault(
                    place(), "the array that begins on line " + arrayLine + " does not end: the source was cut off");
        }
    }
}
