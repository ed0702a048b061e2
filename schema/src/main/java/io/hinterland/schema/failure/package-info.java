@NullMarked
package io.hinterland.schema.failure;

import org.jspecify.annotations.NullMarked;
