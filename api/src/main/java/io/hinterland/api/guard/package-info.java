@NullMarked
package io.hinterland.api.guard;

import org.jspecify.annotations.NullMarked;
