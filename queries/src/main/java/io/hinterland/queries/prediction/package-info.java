/** What models do not state, inferred from lineage, siblings, accounts, names and tags, with confidence. */
@NullMarked
package io.hinterland.queries.prediction;

import org.jspecify.annotations.NullMarked;
