package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import java.util.List;

/** Types that tests make up. */
final class TestTypes {

    /** One of each type. */
    static final List<Property> PROPERTIES = List.of(
            Property.text("key"),
            Property.oneOf("colour", "red", "green"),
            Property.wholeNumber("count"),
            Property.number("share"),
            Property.truth("known"),
            Property.day("day"),
            Property.moment("moment"),
            Property.texts("words"));

    record Node(String label, String keyProperty) implements NodeType {
        @Override
        public List<Property> properties() {
            return PROPERTIES;
        }
    }

    record Edge(String name, NodeType source, NodeType target) implements EdgeType {
        @Override
        public List<Property> properties() {
            return PROPERTIES;
        }
    }

    private TestTypes() {}

    static Node node(String label) {
        return new Node(label, "key");
    }
}
