/** Models, papers and authors looked up one by one, and models searched. */
@NullMarked
package io.hinterland.queries.catalog;

import org.jspecify.annotations.NullMarked;
