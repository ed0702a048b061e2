@NullMarked
package io.hinterland.bench.metapath;

import org.jspecify.annotations.NullMarked;
