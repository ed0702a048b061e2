/** Chance as a function: what is drawn for a record depends on the seed and the record alone. */
@NullMarked
package io.hinterland.bench.chance;

import org.jspecify.annotations.NullMarked;
