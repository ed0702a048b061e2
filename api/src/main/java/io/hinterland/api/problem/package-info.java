@NullMarked
package io.hinterland.api.problem;

import org.jspecify.annotations.NullMarked;
