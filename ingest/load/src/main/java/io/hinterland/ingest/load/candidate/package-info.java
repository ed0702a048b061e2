/** Candidates for parents as edges beside the network, and what people decided on them, which lasts through loads. */
@NullMarked
package io.hinterland.ingest.load.candidate;

import org.jspecify.annotations.NullMarked;
