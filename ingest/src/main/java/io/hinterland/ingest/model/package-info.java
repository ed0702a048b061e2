@NullMarked
package io.hinterland.ingest.model;

import org.jspecify.annotations.NullMarked;
