// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.walk.Walk;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.ConstraintDefinition;
import org.neo4j.graphdb.schema.ConstraintType;

/** What the database calls things. */
record DatabaseNames(Transaction transaction) {

    void require(Walk walk) {
        Set<String> labels = new TreeSet<>();
        transaction.getAllLabels().forEach(label -> labels.add(label.name()));
        Set<String> types = new TreeSet<>();
        transaction.getAllRelationshipTypes().forEach(type -> types.add(type.name()));
        require("label", walk.source(), labels);
        for (Walk.Step step : walk.steps()) {
            step.types().stream()
                    .filter(type -> step.types().size() == 1)
                    .forEach(type -> require("relationship type", type, types));
            require("label", step.to(), labels);
        }
    }

    private static void require(String what, String name, Set<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("The database has no " + what + " " + name + "; it has " + known);
        }
    }

    /** Returns what people call a node: a title, else a name. */
    static @Nullable Object shown(Node node) {
        Object title = node.getProperty("title", null);
        return title == null ? node.getProperty("name", null) : title;
    }

    /** Returns the property that a uniqueness constraint says tells the nodes of a label apart. */
    String key(String label) {
        List<String> keys = StreamSupport.stream(
                        transaction.schema().getConstraints(Label.label(label)).spliterator(), false)
                .filter(constraint -> constraint.isConstraintType(ConstraintType.UNIQUENESS))
                .map(DatabaseNames::properties)
                .filter(properties -> properties.size() == 1)
                .map(properties -> properties.get(0))
                .toList();
        if (keys.size() != 1) {
            throw new IllegalArgumentException("There is not just one uniqueness constraint on " + label
                    + " that says by what its nodes are told apart; say so with the option keys: {" + label
                    + ": 'property'}");
        }
        return keys.get(0);
    }

    private static List<String> properties(ConstraintDefinition constraint) {
        return StreamSupport.stream(constraint.getPropertyKeys().spliterator(), false)
                .toList();
    }
}
