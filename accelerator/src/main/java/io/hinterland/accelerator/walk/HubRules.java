// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Matrix;
import java.util.List;
import java.util.Optional;

/**
 * What Hinterland's own network asks for, as the Cypher that it compiles: boilerplate citations and tags that the Hub
 * sets itself are not walked and models that are not listed are no ends, unless asked for.
 */
public record HubRules(boolean boilerplate, boolean hubTags, boolean placeholders) {

    private static final String CITES = "CITES";
    private static final Matrix.Exclusion BOILERPLATE = new Matrix.Exclusion.ByValue("role", "boilerplate");
    private static final String HAS_TAG = "HAS_TAG";
    private static final Matrix.Exclusion SET_BY_HUB = new Matrix.Exclusion.ByMarkedEnd("setByHub");
    private static final String MODEL = "Model";

    /** The one name that stands for several relationship types. */
    static final String LINEAGE = "LINEAGE";

    static final List<String> LINEAGE_TYPES =
            List.of("FINETUNED_FROM", "QUANTIZED_FROM", "ADAPTER_OF", "MERGED_FROM", "DERIVED_FROM");

    Optional<Matrix.Exclusion> without(List<String> types) {
        if (types.contains(CITES) && !boilerplate) {
            return Optional.of(BOILERPLATE);
        }
        return types.contains(HAS_TAG) && !hubTags ? Optional.of(SET_BY_HUB) : Optional.empty();
    }

    /** Returns the property that must be true of the nodes where walks end, or nothing. */
    public Optional<String> endingWhere(String label) {
        return label.equals(MODEL) && !placeholders ? Optional.of("listed") : Optional.empty();
    }
}
