/** The generator on the command line. */
@NullMarked
package io.hinterland.bench.command;

import org.jspecify.annotations.NullMarked;
