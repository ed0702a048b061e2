package io.hinterland.bench.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Makes the record of a number, if it has one. Used by several threads at once. */
@FunctionalInterface
public interface RecordMaker {

    /** Writes one JSON object, or nothing. */
    void write(long number, JsonGenerator json) throws IOException;
}
