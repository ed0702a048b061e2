@NullMarked
package io.hinterland.api.analysis;

import org.jspecify.annotations.NullMarked;
