/**
 * What Hinterland needs of a Neo4j, as tests without a server: a subclass of a few lines runs them on one kind of
 * server, and every kind has to pass the same.
 */
@NullMarked
package io.hinterland.testkit.contract;

import org.jspecify.annotations.NullMarked;
