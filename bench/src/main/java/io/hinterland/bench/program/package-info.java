/** The built program measured from outside, as people meet it: starts, commands, and the API against the raw driver. */
@NullMarked
package io.hinterland.bench.program;

import org.jspecify.annotations.NullMarked;
