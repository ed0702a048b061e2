/** The figures by which listings are compared. */
@NullMarked
package io.hinterland.bench.profile;

import org.jspecify.annotations.NullMarked;
