package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.load.history.Counters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/**
 * One number for all that a cleaned record says beside its counters: the first 64 bits of a SHA-256. It stands on the
 * model as {@code contentHash}, so that a record that says the same again is known for it without reading the model's
 * edges. Counters are compared themselves; they change with nearly every listing, and nothing else of a model with them
 * but the range that an edge leads to. Since it is made of what cleaning gives, other rules of cleaning give other
 * numbers where they matter.
 */
public final class ContentHash {

    public static final String PROPERTY = "contentHash";

    /** To be changed when records are written into the graph in another way. */
    private static final String FORM = "2";

    /** Cleaned text holds no control characters, so this one parts values. */
    private static final char END = '\u001f';

    private ContentHash() {}

    public static long of(ModelRecord record) {
        StringBuilder text = new StringBuilder(512).append(FORM).append(END);
        Map<String, Object> facts = new TreeMap<>(record.properties());
        facts.keySet().removeAll(Counters.PROPERTIES);
        append(text, facts);
        for (ModelEdge link : record.links()) {
            text.append(link.type().name()).append(END).append(link.target()).append(END);
            append(text, link.stated());
        }
        byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }

    private static void append(StringBuilder text, Map<String, Object> properties) {
        new TreeMap<>(properties).forEach((name, value) -> {
            text.append(name).append(END);
            append(text, value);
        });
        text.append(END);
    }

    private static void append(StringBuilder text, Object value) {
        if (value instanceof Iterable<?> list) {
            list.forEach(element -> append(text, element));
        } else {
            text.append(value);
        }
        text.append(END);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
