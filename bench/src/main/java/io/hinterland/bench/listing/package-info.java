/** Model listings: who publishes what, what derives from what, what cites what. */
@NullMarked
package io.hinterland.bench.listing;

import org.jspecify.annotations.NullMarked;
