/** The links of the network in bulk, in a stable order: {@link io.hinterland.queries.link.LinkTable}. */
@NullMarked
package io.hinterland.queries.link;

import org.jspecify.annotations.NullMarked;
