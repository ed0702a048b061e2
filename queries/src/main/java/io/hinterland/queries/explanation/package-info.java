/** Why two nodes are joined: the best paths between them, or where the walks died. */
@NullMarked
package io.hinterland.queries.explanation;

import org.jspecify.annotations.NullMarked;
