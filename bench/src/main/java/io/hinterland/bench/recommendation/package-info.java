/** How good recommendations are, by edges held out of the sample, and what weights of their metapaths follow. */
@NullMarked
package io.hinterland.bench.recommendation;

import org.jspecify.annotations.NullMarked;
