@NullMarked
package io.hinterland.queries.node;

import org.jspecify.annotations.NullMarked;
