/** How a listing changes from one day to the next. */
@NullMarked
package io.hinterland.bench.day;

import org.jspecify.annotations.NullMarked;
