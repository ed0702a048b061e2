@NullMarked
package io.hinterland.testkit.local;

import org.jspecify.annotations.NullMarked;
