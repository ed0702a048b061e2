/** Nodes of every type: found by words, and with what surrounds them. */
@NullMarked
package io.hinterland.queries.neighbourhood;

import org.jspecify.annotations.NullMarked;
