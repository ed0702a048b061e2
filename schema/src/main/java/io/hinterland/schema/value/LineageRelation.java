package io.hinterland.schema.value;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.Worded;
import java.util.Optional;
import java.util.stream.Stream;

/** How a model derives from its parent. */
public enum LineageRelation implements Worded {
    FINETUNE("finetune", HubEdgeType.FINETUNED_FROM),
    QUANTIZED("quantized", HubEdgeType.QUANTIZED_FROM),
    ADAPTER("adapter", HubEdgeType.ADAPTER_OF),
    MERGE("merge", HubEdgeType.MERGED_FROM),
    UNDECLARED("undeclared", HubEdgeType.DERIVED_FROM);

    private final String hubName;
    private final HubEdgeType edgeType;

    LineageRelation(String hubName, HubEdgeType edgeType) {
        this.hubName = hubName;
        this.edgeType = edgeType;
    }

    /**
     * Returns the relation that the hub writes so, in any case, in {@code base_model:finetune:…}; none for other words.
     */
    public static Optional<LineageRelation> declared(String hubName) {
        return Stream.of(FINETUNE, QUANTIZED, ADAPTER, MERGE)
                .filter(relation -> relation.hubName.equalsIgnoreCase(hubName))
                .findFirst();
    }

    /** Returns the relation that edges of a type stand for, by the name of the type. */
    public static LineageRelation stored(String edgeType) {
        return Stream.of(values())
                .filter(relation -> relation.edgeType.name().equals(edgeType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an edge type of lineage: " + edgeType));
    }

    public String hubName() {
        return hubName;
    }

    /** The word that the hub writes for it. */
    @Override
    public String word() {
        return hubName;
    }

    public HubEdgeType edgeType() {
        return edgeType;
    }
}
