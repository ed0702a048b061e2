package io.hinterland.ingest.load.bulk;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The columns of all files of an import. */
final class GraphColumns {

    /** What the whole network tells of a model, ahead of what its record says. */
    private static final String OF_MODEL =
            ",\"id:string\",\"listed:boolean\",\"firstSeen:date\",\"lastSeen:date\",\"lineageSetAside:string[]\",\"kind:string\"";

    private static final String OF_CITATION = ",\"evidence:string\",\"role:string\"";

    private final Csv csv = new Csv();
    private final Map<HubNodeType, Columns> nodes = new EnumMap<>(HubNodeType.class);
    private final Map<HubEdgeType, Columns> edges = new EnumMap<>(HubEdgeType.class);

    GraphColumns() {
        for (HubNodeType type : HubNodeType.values()) {
            String further = type == HubNodeType.MODEL ? OF_MODEL : "";
            nodes.put(type, new Columns("\":ID(%s)\"".formatted(type.label()) + further, csv));
        }
        for (HubEdgeType type : HubEdgeType.values()) {
            String ends = "\":START_ID(%s)\",\":END_ID(%s)\""
                    .formatted(type.source().label(), type.target().label());
            String further = type == HubEdgeType.CITES ? OF_CITATION : "";
            edges.put(type, new Columns(ends + further, csv));
        }
    }

    Columns of(HubNodeType type) {
        return Objects.requireNonNull(nodes.get(type));
    }

    Columns of(HubEdgeType type) {
        return Objects.requireNonNull(edges.get(type));
    }

    Csv csv() {
        return csv;
    }
}
