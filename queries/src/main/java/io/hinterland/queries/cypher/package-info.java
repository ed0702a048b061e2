/** Statements of other people's, which only read, and within bounds. */
@NullMarked
package io.hinterland.queries.cypher;

import org.jspecify.annotations.NullMarked;
