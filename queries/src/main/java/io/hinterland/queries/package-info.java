/** What questions of every kind share. */
@NullMarked
package io.hinterland.queries;

import org.jspecify.annotations.NullMarked;
