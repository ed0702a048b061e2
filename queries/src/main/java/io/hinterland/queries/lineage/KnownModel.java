package io.hinterland.queries.lineage;

import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Map;

/**
 * A model and what it states.
 *
 * @param listed false for a model that is gone, and for one that is only named as a parent
 * @param created in days since 1970, or {@link #UNKNOWN}
 * @param downloads in the last thirty days, 0 where absent
 * @param parameters their number, 0 where absent
 * @param tags the words that it is tagged with
 * @param traits keys of the values that it states of each trait
 */
public record KnownModel(
        String id,
        boolean listed,
        int created,
        long downloads,
        long parameters,
        List<String> tags,
        Map<Trait, List<String>> traits) {

    /** The day of creation of a model whose creation is unknown. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** Returns the values that it states of a trait. */
    public List<String> values(Trait trait) {
        return traits.getOrDefault(trait, List.of());
    }

    /** Returns its account as the id has it; empty for a model without owner. */
    public String owner() {
        return ModelId.parse(id).owner().orElse("");
    }

    /** Returns its id without the owner. */
    public String name() {
        return id.substring(id.indexOf('/') + 1);
    }

    public boolean isCreationKnown() {
        return created != UNKNOWN;
    }

    /** Returns the model as one knows it who has read nothing but its id. */
    public KnownModel nameOnly() {
        return new KnownModel(id, listed, UNKNOWN, 0, 0, List.of(), Map.of());
    }
}
