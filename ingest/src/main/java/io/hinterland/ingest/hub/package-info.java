/** The listing of the Hugging Face Hub: a client that keeps its limits, and a crawl that can be interrupted. */
@NullMarked
package io.hinterland.ingest.hub;

import org.jspecify.annotations.NullMarked;
