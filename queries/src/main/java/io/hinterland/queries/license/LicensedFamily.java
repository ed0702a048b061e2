package io.hinterland.queries.license;

import io.hinterland.queries.family.Ancestry;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Map;

/**
 * A model with its ancestors, and the keys of the licences that each declares.
 *
 * @param datasets ids of the datasets that the model or an ancestor was trained on
 */
record LicensedFamily(Ancestry ancestry, Map<String, List<String>> licenses, List<String> datasets) {

    List<String> licensesOf(String id) {
        return licenses.getOrDefault(id, List.of());
    }

    /** Returns whether the same account publishes an ancestor: who owns a work may license it as they like. */
    boolean isByTheSameOwner(String ancestor) {
        return ModelId.parse(ancestor)
                .owner()
                .filter(ModelId.parse(ancestry.model()).owner().orElse("")::equalsIgnoreCase)
                .isPresent();
    }
}
