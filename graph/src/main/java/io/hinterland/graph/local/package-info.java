/** The local Neo4j server: a process of its own, whose data, logs, settings and password lie in one data directory. */
@NullMarked
package io.hinterland.graph.local;

import org.jspecify.annotations.NullMarked;
