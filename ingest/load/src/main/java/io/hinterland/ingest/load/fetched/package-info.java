/** What the Hub and arXiv were asked for, into the graph: crawls, single models, owners, datasets, papers. */
@NullMarked
package io.hinterland.ingest.load.fetched;

import org.jspecify.annotations.NullMarked;
