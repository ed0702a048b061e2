@NullMarked
package io.hinterland.testkit;

import org.jspecify.annotations.NullMarked;
