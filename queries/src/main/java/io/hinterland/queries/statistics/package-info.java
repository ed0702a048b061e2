@NullMarked
package io.hinterland.queries.statistics;

import org.jspecify.annotations.NullMarked;
