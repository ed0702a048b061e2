/** A record as it is read: its fields by their types, and what is to be remarked on them. */
@NullMarked
package io.hinterland.ingest.clean.record;

import org.jspecify.annotations.NullMarked;
