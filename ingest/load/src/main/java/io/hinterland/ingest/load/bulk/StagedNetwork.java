package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.load.settle.Lineage;
import io.hinterland.ingest.load.settle.NameNumbering;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of the network in memory while the rest of it lies in a file: nodes as numbers, and as much of models,
 * lineage and citations as the decisions over the whole need. A row is one record; the last row of a model counts.
 */
final class StagedNetwork {

    private static final int NO_ROW = -1;
    private static final int NO_OWNER = -1;

    private static final Map<HubEdgeType, LineageRelation> RELATIONS = relations();

    private final Map<HubNodeType, NameNumbering> nodes = new EnumMap<>(HubNodeType.class);
    private final Map<HubNodeType, StagedSpellings> spellings = new EnumMap<>(HubNodeType.class);
    private final GrowingInts rowOfModel = new GrowingInts();
    private final GrowingInts ownerOfModel = new GrowingInts();
    private long[] createdOfModel = new long[1 << 10];
    private final List<Lineage.Edge> lineage = new ArrayList<>();
    private final GrowingInts lineageRows = new GrowingInts();
    private final StagedCitations citations = new StagedCitations();
    private final StagedMarkers markers = new StagedMarkers(this);
    private int listed;

    StagedNetwork() {
        for (HubNodeType type : HubNodeType.values()) {
            nodes.put(type, new NameNumbering());
            spellings.put(type, new StagedSpellings());
        }
    }

    private static Map<HubEdgeType, LineageRelation> relations() {
        Map<HubEdgeType, LineageRelation> relations = new EnumMap<>(HubEdgeType.class);
        for (LineageRelation relation : LineageRelation.values()) {
            relations.put(relation.edgeType(), relation);
        }
        return relations;
    }

    NameNumbering nodes(HubNodeType type) {
        return Objects.requireNonNull(nodes.get(type));
    }

    NameNumbering models() {
        return nodes(HubNodeType.MODEL);
    }

    StagedSpellings spellings(HubNodeType type) {
        return Objects.requireNonNull(spellings.get(type));
    }

    /** Notes a record of a model, in place of an earlier one. */
    void list(int model, int row, long created) {
        markers.begin();
        if (isListed(model)) {
            markers.replace(rowOfModel.get(model));
        } else {
            listed++;
        }
        rowOfModel.set(model, row, NO_ROW);
        ownerOfModel.set(model, NO_OWNER, NO_OWNER);
        if (model >= createdOfModel.length) {
            createdOfModel = Arrays.copyOf(createdOfModel, 2 * model);
        }
        createdOfModel[model] = created;
    }

    /** Notes an edge of the model's record. */
    void link(int model, int row, HubEdgeType type, int target) {
        markers.link(row, type, target);
        LineageRelation relation = RELATIONS.get(type);
        if (relation != null) {
            lineage.add(new Lineage.Edge(model, target, relation));
            lineageRows.add(row);
        } else if (type == HubEdgeType.CITES) {
            citations.add(model, row, target);
        } else if (type == HubEdgeType.PUBLISHED_BY) {
            ownerOfModel.set(model, target, NO_OWNER);
        }
    }

    /** Returns whether the model has a record. */
    boolean isListed(int model) {
        return model < rowOfModel.size() && rowOfModel.get(model) != NO_ROW;
    }

    /** Returns whether a row is the one that counts for its model. */
    boolean isCurrent(int model, int row) {
        return rowOfModel.get(model) == row;
    }

    /** Returns how many models have a record. */
    int listed() {
        return listed;
    }

    long created(int model) {
        return isListed(model) ? createdOfModel[model] : CleanModel.NO_MOMENT;
    }

    Optional<String> owner(int model) {
        int owner = ownerOfModel.get(model);
        return owner == NO_OWNER
                ? Optional.empty()
                : Optional.of(nodes(HubNodeType.OWNER).name(owner));
    }

    StagedCitations citations() {
        return citations;
    }

    StagedMarkers markers() {
        return markers;
    }

    /** Returns the lineage edges of the rows that count. */
    List<Lineage.Edge> lineage() {
        List<Lineage.Edge> current = new ArrayList<>(lineage.size());
        for (int index = 0; index < lineage.size(); index++) {
            if (isCurrent(lineage.get(index).child(), lineageRows.get(index))) {
                current.add(lineage.get(index));
            }
        }
        return current;
    }
}
