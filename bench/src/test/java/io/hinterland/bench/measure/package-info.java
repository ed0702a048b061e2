@NullMarked
package io.hinterland.bench.measure;

import org.jspecify.annotations.NullMarked;
