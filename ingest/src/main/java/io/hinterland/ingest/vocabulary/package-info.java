@NullMarked
package io.hinterland.ingest.vocabulary;

import org.jspecify.annotations.NullMarked;
