/** Which graph a command works on, and how it gets at it. */
@NullMarked
package io.hinterland.graph.access;

import org.jspecify.annotations.NullMarked;
