@NullMarked
package io.hinterland.ingest.source;

import org.jspecify.annotations.NullMarked;
