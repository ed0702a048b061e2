@NullMarked
package io.hinterland.ingest.clean.model;

import org.jspecify.annotations.NullMarked;
