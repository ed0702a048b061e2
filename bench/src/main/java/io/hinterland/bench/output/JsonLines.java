package io.hinterland.bench.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A block of records as JSON lines, plain or as one gzip member; members one after another are a gzip file. */
public final class JsonLines {

    private static final JsonFactory FACTORY =
            (JsonFactory) new JsonFactoryBuilder().rootValueSeparator("\n").build();

    private JsonLines() {}

    static byte[] block(long from, long to, RecordBlocks.RecordMaker maker, boolean packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream target = packed ? new FastGzip(bytes) : bytes;
                JsonGenerator json = generator(target)) {
            for (long number = from; number < to; number++) {
                maker.write(number, json);
            }
            json.flush();
            if (bytes.size() > 0 || json.getOutputBuffered() > 0) {
                target.write('\n');
            }
        }
        return bytes.toByteArray();
    }

    /** Returns a writer of one record a line; the last line is not ended. */
    public static JsonGenerator generator(OutputStream target) throws IOException {
        return FACTORY.createGenerator(target);
    }

    /** Trades size for speed; the packed listing is about a tenth larger. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
