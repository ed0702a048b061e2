@NullMarked
package io.hinterland.ingest.report;

import org.jspecify.annotations.NullMarked;
