/** How surprising walk counts are, given the degrees of all nodes. */
@NullMarked
package io.hinterland.queries.significance;

import org.jspecify.annotations.NullMarked;
