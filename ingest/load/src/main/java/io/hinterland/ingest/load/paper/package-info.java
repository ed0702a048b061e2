/** How cleaned papers get into the graph, and what is decided again after them. */
@NullMarked
package io.hinterland.ingest.load.paper;

import org.jspecify.annotations.NullMarked;
