// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import org.neo4j.graphdb.Relationship;

/** Leaves out edges whose property has a value, as Cypher's {@code r.property <> value}: so also those without it. */
public record Exclusion(String property, String value) {

    boolean leavesOut(Relationship edge) {
        Object actual = edge.getProperty(property, value);
        return actual.equals(value);
    }
}
