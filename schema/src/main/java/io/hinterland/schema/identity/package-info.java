@NullMarked
package io.hinterland.schema.identity;

import org.jspecify.annotations.NullMarked;
