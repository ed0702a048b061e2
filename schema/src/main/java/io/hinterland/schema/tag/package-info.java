@NullMarked
package io.hinterland.schema.tag;

import org.jspecify.annotations.NullMarked;
