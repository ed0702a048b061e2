@NullMarked
package io.hinterland.bench;

import org.jspecify.annotations.NullMarked;
