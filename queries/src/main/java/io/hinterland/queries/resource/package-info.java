/** The nodes of one type as a list with filters, order, pages and counts; all of it follows from the metagraph. */
@NullMarked
package io.hinterland.queries.resource;

import org.jspecify.annotations.NullMarked;
