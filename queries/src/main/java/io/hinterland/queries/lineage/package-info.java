/** The lineage of the whole network in memory, with what the models state: for questions about all of it at once. */
@NullMarked
package io.hinterland.queries.lineage;

import org.jspecify.annotations.NullMarked;
