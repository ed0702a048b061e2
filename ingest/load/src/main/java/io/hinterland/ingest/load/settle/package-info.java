/**
 * What only the whole network tells, worked out anew after each load: which lineage edges close a cycle, why a model
 * cites a paper, how a value is spelled, and which nodes nothing leads to any more. The outcome depends on what is
 * listed, never on the order in which it was loaded.
 */
@NullMarked
package io.hinterland.ingest.load.settle;

import org.jspecify.annotations.NullMarked;
