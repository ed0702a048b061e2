@NullMarked
package io.hinterland.queries.cost;

import org.jspecify.annotations.NullMarked;
