@NullMarked
package io.hinterland.app.terminal;

import org.jspecify.annotations.NullMarked;
