/**
 * From identifiers of other registers, in any spelling and in bulk, to nodes of the network:
 * {@link io.hinterland.queries.resolve.Resolver}. The identifiers themselves are read by
 * {@link io.hinterland.schema.register.Identifier}.
 */
@NullMarked
package io.hinterland.queries.resolve;

import org.jspecify.annotations.NullMarked;
