/** The metadata service of arXiv: a client that keeps its rules and outlives its faults. */
@NullMarked
package io.hinterland.ingest.fetch.arxiv;

import org.jspecify.annotations.NullMarked;
