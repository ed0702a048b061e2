/** Accounts as vendors: what they publish, how often, what others build on it, and with whom they are linked. */
@NullMarked
package io.hinterland.queries.vendor;

import org.jspecify.annotations.NullMarked;
