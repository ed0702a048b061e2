@NullMarked
package io.hinterland.ingest.clean.report;

import org.jspecify.annotations.NullMarked;
