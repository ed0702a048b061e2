/** How node and edge types look, in Neo4j Browser and in exports alike. */
@NullMarked
package io.hinterland.export.style;

import org.jspecify.annotations.NullMarked;
