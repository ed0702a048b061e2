package io.hinterland.schema;

import java.util.List;

/** A directed type of edge in a metagraph. Implementations are values. */
public interface EdgeType {

    /** Returns the Neo4j relationship type, such as {@code HAS_TAG}, or the name of a group such as {@code LINEAGE}. */
    String name();

    NodeType source();

    NodeType target();

    /** Returns the relationship types that this name stands for: itself, or the members of a group. */
    default List<EdgeType> members() {
        return List.of(this);
    }

    /**
     * Returns whether a source has one such edge at most, such as a model one owner. Against such edges no node is met
     * twice, so that nothing is to be gained by summing what meets at it.
     */
    default boolean isOneOfASource() {
        return false;
    }

    /** Returns what edges of this type say of themselves, perhaps nothing. */
    default List<Property> properties() {
        return List.of();
    }
}
