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

    /** Returns what edges of this type say of themselves, perhaps nothing. */
    default List<Property> properties() {
        return List.of();
    }
}
