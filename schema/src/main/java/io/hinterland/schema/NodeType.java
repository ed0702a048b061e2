package io.hinterland.schema;

import io.hinterland.schema.Property.Trait;
import java.util.List;
import java.util.Optional;

/** A type of node in a metagraph. Implementations are values: equal labels mean equal types. */
public interface NodeType {

    /** Returns the Neo4j label, such as {@code Model}. */
    String label();

    /** Returns the property that tells nodes of this type apart, such as {@code id}. */
    String keyProperty();

    /** Returns what nodes of this type say of themselves, the key first. */
    default List<Property> properties() {
        return List.of(Property.text(keyProperty()));
    }

    /** Returns the property that is true of nodes which walks leave out unless asked for. */
    default Optional<Property> leftOutMark() {
        return properties().stream()
                .filter(property -> property.has(Trait.LEFT_OUT))
                .findFirst();
    }
}
