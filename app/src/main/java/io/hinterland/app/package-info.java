@NullMarked
package io.hinterland.app;

import org.jspecify.annotations.NullMarked;
