package io.hinterland.schema.value;

import io.hinterland.schema.Worded;
import java.util.Collection;

/** What a model is, told by how it derives from others. */
public enum ModelKind implements Worded {
    /** It has no parent, and a model derives from it. */
    BASE,
    FINETUNE,
    QUANTIZED,
    ADAPTER,
    MERGE,
    DERIVED,
    /** Nobody says where it comes from, and no model derives from it. */
    UNDECLARED;

    /**
     * Returns the kind of a model with these lineage edges: quantized, else adapter, merge, finetune, derived; without
     * any, undeclared, which {@link #orBase} makes base where a model derives from it.
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
        return relations.contains(LineageRelation.UNDECLARED) ? DERIVED : UNDECLARED;
    }

    /** Returns the kind as the whole network tells it. */
    public ModelKind orBase(boolean isParent) {
        return this == UNDECLARED && isParent ? BASE : this;
    }
}
