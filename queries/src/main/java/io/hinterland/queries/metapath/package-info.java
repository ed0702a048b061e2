@NullMarked
package io.hinterland.queries.metapath;

import org.jspecify.annotations.NullMarked;
