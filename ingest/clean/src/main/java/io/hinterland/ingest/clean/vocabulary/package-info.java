@NullMarked
package io.hinterland.ingest.clean.vocabulary;

import org.jspecify.annotations.NullMarked;
