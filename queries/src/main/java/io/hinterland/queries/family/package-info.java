/** Families: where models come from, what was made of them, and how two are related. */
@NullMarked
package io.hinterland.queries.family;

import org.jspecify.annotations.NullMarked;
