/** How cleaned records get into the graph: in bounded batches that can be repeated, dated by their listing. */
@NullMarked
package io.hinterland.ingest.load.upsert;

import org.jspecify.annotations.NullMarked;
