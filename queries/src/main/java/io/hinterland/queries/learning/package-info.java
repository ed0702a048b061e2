/** Learning from what is declared, for what is inferred. */
@NullMarked
package io.hinterland.queries.learning;

import org.jspecify.annotations.NullMarked;
