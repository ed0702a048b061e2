/** What to look at next: metapaths combined, each suggestion with the paths that speak for it. */
@NullMarked
package io.hinterland.queries.recommendation;

import org.jspecify.annotations.NullMarked;
