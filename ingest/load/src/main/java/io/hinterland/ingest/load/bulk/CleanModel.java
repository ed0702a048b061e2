package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.load.upsert.ContentHash;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned model with all that is written of it whatever the rest of the network says: its texts in UTF-8, its
 * properties as the end of a row of CSV.
 *
 * @param kind as far as the record tells
 * @param created the moment of creation in milliseconds since 1970, or {@link #NO_MOMENT}
 */
record CleanModel(byte[] id, Place place, String kind, long created, byte[] properties, List<CleanLink> links) {

    static final long NO_MOMENT = Long.MIN_VALUE;

    /** @param spelling the record's, where it is not the target's key */
    record CleanLink(HubEdgeType type, byte[] target, byte @Nullable [] spelling, byte[] properties) {

        private static CleanLink of(ModelEdge link, GraphColumns columns) {
            GrowingBytes row = new GrowingBytes(32);
            columns.of(link.type()).write(link.stated(), row);
            byte[] spelling = link.isSpelledOtherwise() ? utf8(link.printedName()) : null;
            return new CleanLink(link.type(), utf8(link.target()), spelling, row.toArray());
        }
    }

    static CleanModel of(ModelRecord record, Place place, GraphColumns columns) {
        Map<String, Object> properties = new HashMap<>(record.properties());
        Object kind = properties.remove("kind");
        properties.put(ContentHash.PROPERTY, ContentHash.of(record));
        GrowingBytes row = new GrowingBytes(512);
        columns.of(HubNodeType.MODEL).write(properties, row);
        return new CleanModel(
                utf8(record.id().value()),
                place,
                String.valueOf(kind),
                properties.get("createdAt") instanceof OffsetDateTime moment
                        ? moment.toInstant().toEpochMilli()
                        : NO_MOMENT,
                row.toArray(),
                record.links().stream().map(link -> CleanLink.of(link, columns)).toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
