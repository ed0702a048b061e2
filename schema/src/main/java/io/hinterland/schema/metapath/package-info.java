@NullMarked
package io.hinterland.schema.metapath;

import org.jspecify.annotations.NullMarked;
