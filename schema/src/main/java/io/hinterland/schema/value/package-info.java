@NullMarked
package io.hinterland.schema.value;

import org.jspecify.annotations.NullMarked;
