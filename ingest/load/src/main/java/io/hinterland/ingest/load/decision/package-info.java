/** What people decided on pairs of nodes that were found to belong together. It lasts through every load. */
@NullMarked
package io.hinterland.ingest.load.decision;

import org.jspecify.annotations.NullMarked;
