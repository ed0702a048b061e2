@NullMarked
package io.hinterland.queries.canned;

import org.jspecify.annotations.NullMarked;
