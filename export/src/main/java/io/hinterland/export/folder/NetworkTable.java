package io.hinterland.export.folder;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of all nodes or edges of a type.
 *
 * @param path of its file in the folder
 */
public record NetworkTable(String path, Content content, long rows) {

    /** Columns of tables of edges: the keys of the nodes that they join. */
    public static final String SOURCE = "sourceKey";

    public static final String TARGET = "targetKey";

    /** Of what the rows are. */
    public sealed interface Content {

        /** Returns the label, or the type of the edges. */
        String name();

        /** Returns the columns in their order. */
        List<Property> columns();
    }

    /** A row for each node, with the properties of the schema; the first is the key. */
    public record Nodes(HubNodeType type) implements Content {

        @Override
        public String name() {
            return type.label();
        }

        @Override
        public List<Property> columns() {
            return type.properties();
        }
    }

    /** A row for each edge: the keys of its nodes, and the properties of the schema. */
    public record Edges(HubEdgeType type) implements Content {

        @Override
        public String name() {
            return type.name();
        }

        @Override
        public List<Property> columns() {
            return Stream.concat(Stream.of(Property.text(SOURCE), Property.text(TARGET)), type.properties().stream())
                    .toList();
        }
    }
}
