package io.hinterland.schema.value;

import io.hinterland.schema.Worded;
import java.util.Collection;

/** What a model is, told by how it derives from others. */
public enum ModelKind implements Worded {
    BASE,
    FINETUNE,
    QUANTIZED,
    ADAPTER,
    MERGE,
    DERIVED;

    /**
     * Returns the kind of a model with these lineage edges: quantized, else adapter, merge, finetune, derived, base.
     */
    public static ModelKind of(Collection<LineageRelation> relations) {
        if (relations.contains(LineageRelation.QUANTIZED)) {
            return QUANTIZED;
        }
        if (relations.contains(LineageRelation.ADAPTER)) {
            return ADAPTER;
        }
        if (relations.contains(LineageRelation.MERGE)) {
            return MERGE;
        }
        if (relations.contains(LineageRelation.FINETUNE)) {
            return FINETUNE;
        }
        return relations.contains(LineageRelation.UNDECLARED) ? DERIVED : BASE;
    }
}
