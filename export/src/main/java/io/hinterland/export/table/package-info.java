/** Tables that are written row by row, as CSV, as JSON line by line, or as Parquet. */
@NullMarked
package io.hinterland.export.table;

import org.jspecify.annotations.NullMarked;
