/** Communities of nodes that are linked over a metapath. */
@NullMarked
package io.hinterland.queries.community;

import org.jspecify.annotations.NullMarked;
