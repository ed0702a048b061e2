/**
 * What sources beside arXiv say of the papers in the graph. It is kept beside the network, so that no load of papers
 * takes it away, and {@link io.hinterland.ingest.load.work.WorkSettling} takes it into the network after each load.
 */
@NullMarked
package io.hinterland.ingest.load.work;

import org.jspecify.annotations.NullMarked;
