/** What the graph remembers of how models changed: counters over time, and edges that went away. */
@NullMarked
package io.hinterland.ingest.load.history;

import org.jspecify.annotations.NullMarked;
