package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.schema.Worded;

/** Which declared lineage is hidden to see whether it is found again. */
public enum HiddenPart implements Worded {
    /** What a tenth of the models declare. */
    MODELS,
    /**
     * All that is declared in a tenth of the families, each model being of the family of its first root. The ids of the
     * parents stay known, as those of all models are for the Model Atlas; nothing else does.
     */
    FAMILIES;

    boolean hides(WholeLineage lineage, int model) {
        return part(lineage, model) == 0;
    }

    /** Returns which tenth of these a model is in. */
    int part(WholeLineage lineage, int model) {
        return ModelTenth.part(lineage.model(this == FAMILIES ? firstRoot(lineage, model) : model)
                .id());
    }

    static int firstRoot(WholeLineage lineage, int model) {
        int at = model;
        while (!lineage.parents(at).isEmpty()) {
            at = lineage.parents(at).get(0).parent();
        }
        return at;
    }
}
