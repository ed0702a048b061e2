@NullMarked
package io.hinterland.bench.recommendation;

import org.jspecify.annotations.NullMarked;
