package io.hinterland.ingest.load.bulk;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.identity.ShortName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The columns of all files of an import. */
final class GraphColumns {

    /** What the whole network tells of a model, ahead of what its record says. */
    private static final String OF_MODEL =
            ",\"id:string\",\"shortName:string\",\"listed:boolean\",\"firstSeen:date\",\"lastSeen:date\",\"lineageSetAside:string[]\",\"kind:string\"";

    private static final String OF_CITATION = ",\"evidence:string\",\"role:string\"";

    private final ImportCsv csv = new ImportCsv();
    private final Map<HubNodeType, CsvColumns> nodes = new EnumMap<>(HubNodeType.class);
    private final Map<HubEdgeType, CsvColumns> edges = new EnumMap<>(HubEdgeType.class);

    GraphColumns() {
        for (HubNodeType type : HubNodeType.values()) {
            String further = type == HubNodeType.MODEL ? OF_MODEL : "";
            nodes.put(type, new CsvColumns("\":ID(%s)\"".formatted(type.label()) + further, csv));
        }
        for (HubEdgeType type : HubEdgeType.values()) {
            String ends = "\":START_ID(%s)\",\":END_ID(%s)\""
                    .formatted(type.source().label(), type.target().label());
            String further = type == HubEdgeType.CITES ? OF_CITATION : "";
            edges.put(type, new CsvColumns(ends + further, csv));
        }
    }

    CsvColumns of(HubNodeType type) {
        return Objects.requireNonNull(nodes.get(type));
    }

    CsvColumns of(HubEdgeType type) {
        return Objects.requireNonNull(edges.get(type));
    }

    /** Writes what names a model, in the two columns ahead of all that is told of it. */
    void name(String id, GrowingBytes row) {
        csv.value(id, row);
        row.put(',');
        csv.value(ShortName.of(id), row);
    }

    ImportCsv csv() {
        return csv;
    }
}
