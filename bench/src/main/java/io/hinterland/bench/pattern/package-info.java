/** The real listing that a generated one is made after. */
@NullMarked
package io.hinterland.bench.pattern;

import org.jspecify.annotations.NullMarked;
