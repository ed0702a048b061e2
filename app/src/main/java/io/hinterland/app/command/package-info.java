@NullMarked
package io.hinterland.app.command;

import org.jspecify.annotations.NullMarked;
