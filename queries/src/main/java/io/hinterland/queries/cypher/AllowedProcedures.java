package io.hinterland.queries.cypher;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.Set;
import java.util.TreeSet;

/** The procedures that statements may call: they read the graph, and nothing of the server. */
final class AllowedProcedures {

    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "db.labels",
            "db.relationshipTypes",
            "db.propertyKeys",
            "db.schema.visualization",
            "db.schema.nodeTypeProperties",
            "db.schema.relTypeProperties",
            "db.index.fulltext.queryNodes"));

    private AllowedProcedures() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }

    static InvalidInputException refusal(String name) {
        return new InvalidInputException(
                "Calling " + name + " is not possible here; possible are the functions of Cypher, and the procedures "
                        + String.join(", ", NAMES));
    }
}
