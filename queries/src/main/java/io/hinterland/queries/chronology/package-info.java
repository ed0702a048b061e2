/** How long things take: until something derives from a model, until it is gone, until attention halves. */
@NullMarked
package io.hinterland.queries.chronology;

import org.jspecify.annotations.NullMarked;
