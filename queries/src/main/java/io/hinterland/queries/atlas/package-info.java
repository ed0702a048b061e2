/** All models as a map: where each is, the same for the same graph, and the map in tiles. */
@NullMarked
package io.hinterland.queries.atlas;

import org.jspecify.annotations.NullMarked;
