/**
 * The network, or a part of it, in the formats of other programs: a {@link io.hinterland.export.network.Selection} says
 * which part, a {@link io.hinterland.export.network.NetworkForm} in which format.
 */
@NullMarked
package io.hinterland.export.network;

import org.jspecify.annotations.NullMarked;
