package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;

/** Types that tests make up. */
final class TestTypes {

    record Node(String label, String keyProperty) implements NodeType {}

    record Edge(String name, NodeType source, NodeType target) implements EdgeType {}

    private TestTypes() {}

    static Node node(String label) {
        return new Node(label, "key");
    }
}
