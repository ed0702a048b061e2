/** The filters of metapaths as conditions in Cypher, for every query that walks along edges. */
@NullMarked
package io.hinterland.queries.filter;

import org.jspecify.annotations.NullMarked;
