/** What people decided on whether a model is about a paper. It lasts through every load. */
@NullMarked
package io.hinterland.ingest.load.link;

import org.jspecify.annotations.NullMarked;
