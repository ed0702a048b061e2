@NullMarked
package io.hinterland.schema;

import org.jspecify.annotations.NullMarked;
