@NullMarked
package io.hinterland.graph;

import org.jspecify.annotations.NullMarked;
