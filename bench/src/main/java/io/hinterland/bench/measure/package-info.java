/** Measurements, each against a named baseline in the same run. */
@NullMarked
package io.hinterland.bench.measure;

import org.jspecify.annotations.NullMarked;
