/** Records made on all cores and written in order. */
@NullMarked
package io.hinterland.bench.output;

import org.jspecify.annotations.NullMarked;
