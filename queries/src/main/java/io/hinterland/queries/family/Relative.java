package io.hinterland.queries.family;

import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ancestor or a descendant of a model.
 *
 * @param id id of the relative
 * @param depth smallest number of edges between the two
 * @param links all edges between it and nearer members of the family; what an ancestor is linked to derives from it,
 *     what a descendant is linked to is its parent
 * @param kind its kind; null if it is only named as a parent
 * @param downloads its downloads in the last thirty days; null if the listing has none
 * @param likes its likes; null if the listing has none
 * @param created day on which it was created, UTC; null if unknown
 * @param listed false for a model that is gone, and for one that is only named as a parent
 */
public record Relative(
        String id,
        int depth,
        List<Link> links,
        Optional<String> kind,
        Optional<Long> downloads,
        Optional<Long> likes,
        Optional<LocalDate> created,
        boolean listed) {

    public Relative {
        links = List.copyOf(links);
    }

    /**
     * An edge of lineage.
     *
     * @param relation how the one derives from the other
     * @param of id of the model at the other end
     */
    public record Link(LineageRelation relation, String of) {}

    /** Returns how it derives from the family, each way once. */
    Set<LineageRelation> relations() {
        Set<LineageRelation> relations = EnumSet.noneOf(LineageRelation.class);
        links.forEach(link -> relations.add(link.relation()));
        return relations;
    }

    boolean isOwnedBy(String owner) {
        return ModelId.parse(id).owner().filter(owner::equalsIgnoreCase).isPresent();
    }
}
