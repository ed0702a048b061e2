/** How work that takes long tells people how far it has come. */
@NullMarked
package io.hinterland.ingest.source.progress;

import org.jspecify.annotations.NullMarked;
