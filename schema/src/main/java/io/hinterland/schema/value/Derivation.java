package io.hinterland.schema.value;

import io.hinterland.schema.Worded;

/** How a model would derive from a candidate. */
public enum Derivation implements Worded {
    FINETUNE,
    QUANTIZED,
    ADAPTER,
    MERGE,
    /** It has the same name as another account's model, and nothing tells of a change. */
    COPY;

    /** Returns whether a declared relation is this one; copies are declared as finetunes, for want of another word. */
    public boolean is(LineageRelation declared) {
        return switch (this) {
            case FINETUNE, COPY -> declared == LineageRelation.FINETUNE;
            case QUANTIZED -> declared == LineageRelation.QUANTIZED;
            case ADAPTER -> declared == LineageRelation.ADAPTER;
            case MERGE -> declared == LineageRelation.MERGE;
        };
    }
}
