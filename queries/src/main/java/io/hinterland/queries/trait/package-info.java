/** What models state of themselves, and how it changes from parents to children. */
@NullMarked
package io.hinterland.queries.trait;

import org.jspecify.annotations.NullMarked;
