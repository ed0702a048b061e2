package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.clean.model.LinkProperty;
import io.hinterland.ingest.load.settle.CitationRoles;
import io.hinterland.ingest.load.settle.Lineage;
import io.hinterland.ingest.load.settle.SettledChild;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Makes of a block of the stage file the rows of models and of their edges. Safe for use by several threads. */
final class ModelRows {

    private static final HubEdgeType[] EDGE_TYPES = HubEdgeType.values();
    private static final ModelKind[] KINDS = ModelKind.values();
    private static final Map<HubEdgeType, LineageRelation> RELATIONS = new EnumMap<>(HubEdgeType.class);

    static {
        Stream.of(LineageRelation.values()).forEach(relation -> RELATIONS.put(relation.edgeType(), relation));
    }

    private final StagedNetwork network;
    private final StagedSettlement settlement;
    private final GraphColumns columns;
    private final ImportCsv csv;
    private final String listedSince;
    private final NodeCounts counts;

    ModelRows(
            StagedNetwork network,
            StagedSettlement settlement,
            GraphColumns columns,
            LocalDate day,
            NodeCounts counts) {
        this.network = network;
        this.settlement = settlement;
        this.columns = columns;
        this.csv = columns.csv();
        this.listedSince = ",\"true\",\"%s\",\"%s\",".formatted(day, day);
        this.counts = counts;
    }

    /** Rows of CSV. */
    record Block(GrowingBytes models, Map<HubEdgeType, GrowingBytes> edges) {

        GrowingBytes of(HubEdgeType type) {
            return edges.computeIfAbsent(type, first -> new GrowingBytes(1 << 12));
        }
    }

    Block of(byte[] staged) {
        BytesReader reader = new BytesReader(staged);
        Block block = new Block(new GrowingBytes(1 << 17), new EnumMap<>(HubEdgeType.class));
        for (int row = reader.number(); reader.hasMore(); row++) {
            int model = reader.number();
            if (network.isCurrent(model, row)) {
                model(model, reader, block.models());
                edges(model, network.citations().firstOf(row), reader, block);
            } else {
                skip(reader);
            }
        }
        return block;
    }

    private static void skip(BytesReader reader) {
        reader.number();
        reader.skipCounted();
        for (int left = reader.number(); left > 0; left--) {
            reader.number();
            reader.number();
            reader.number();
            reader.skipCounted();
        }
    }

    private void model(int model, BytesReader reader, GrowingBytes row) {
        ModelKind kind = KINDS[reader.number()];
        SettledChild settled = settlement.child(model);
        ImportCsv.number(model, row);
        row.put(',');
        columns.name(network.models().name(model), row);
        row.ascii(listedSince);
        if (settled != null && !settled.setAside().isEmpty()) {
            csv.value(settled.setAside(), row);
        }
        row.put(',');
        ModelKind ownKind = settled == null ? kind : settled.kind();
        csv.value(ownKind.orBase(settlement.isParent(model)).word(), row);
        reader.countedTo(row);
        row.put('\n');
    }

    private void edges(int model, int firstCitation, BytesReader reader, Block block) {
        int citation = firstCitation;
        for (int left = reader.number(); left > 0; left--) {
            HubEdgeType type = EDGE_TYPES[reader.number()];
            int target = reader.number();
            int spelling = reader.number();
            LineageRelation relation = RELATIONS.get(type);
            if (relation != null) {
                lineage(new Lineage.Edge(model, target, relation), reader, block.of(type));
                continue;
            }
            counts.count(type, target, spelling);
            GrowingBytes row = block.of(type);
            ImportCsv.number(model, row);
            row.put(',');
            ImportCsv.number(target, row);
            if (type == HubEdgeType.CITES) {
                reason(settlement.verdicts().of(citation++), row);
            }
            reader.countedTo(row);
            row.put('\n');
        }
    }

    private void lineage(Lineage.Edge staged, BytesReader reader, GrowingBytes row) {
        int parent = settlement.parent(staged);
        if (parent == StagedParents.NONE) {
            reader.skipCounted();
            return;
        }
        HubEdgeType type = staged.relation().edgeType();
        counts.count(type, parent, 0);
        ImportCsv.number(staged.child(), row);
        row.put(',');
        ImportCsv.number(parent, row);
        if (parent == staged.parent()) {
            reader.countedTo(row);
        } else {
            columns.of(type).write(spelled(staged, reader), row);
        }
        row.put('\n');
    }

    /** Returns what stands on an edge that leads elsewhere than its record wrote: that, and what the record says. */
    private Map<String, Object> spelled(Lineage.Edge staged, BytesReader reader) {
        GrowingBytes stated = new GrowingBytes(32);
        reader.countedTo(stated);
        Map<String, Object> properties = new HashMap<>();
        properties.put(LinkProperty.PRINTED_NAME.word(), network.models().name(staged.parent()));
        if (stated.size() > 0) {
            // Nothing else is said of an edge of lineage.
            properties.put(LinkProperty.SOURCE.word(), "recipe");
        }
        return properties;
    }

    private void reason(CitationRoles.Reason reason, GrowingBytes row) {
        row.put(',');
        if (!reason.evidence().isEmpty()) {
            csv.value(reason.evidence(), row);
        }
        row.put(',');
        csv.value(reason.role().word(), row);
    }
}
