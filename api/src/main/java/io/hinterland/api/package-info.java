@NullMarked
package io.hinterland.api;

import org.jspecify.annotations.NullMarked;
