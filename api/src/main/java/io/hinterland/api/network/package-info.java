@NullMarked
package io.hinterland.api.network;

import org.jspecify.annotations.NullMarked;
