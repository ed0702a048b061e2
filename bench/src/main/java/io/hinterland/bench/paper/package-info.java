/** The metadata of the papers that a listing cites. */
@NullMarked
package io.hinterland.bench.paper;

import org.jspecify.annotations.NullMarked;
