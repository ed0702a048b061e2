/** One number that tells whether two graphs hold the same network. */
@NullMarked
package io.hinterland.graph.checksum;

import org.jspecify.annotations.NullMarked;
