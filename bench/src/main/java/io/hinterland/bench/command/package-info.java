/** The commands of the generator and of the measurements. */
@NullMarked
package io.hinterland.bench.command;

import org.jspecify.annotations.NullMarked;
