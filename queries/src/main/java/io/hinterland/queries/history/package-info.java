/** How models changed over time. */
@NullMarked
package io.hinterland.queries.history;

import org.jspecify.annotations.NullMarked;
