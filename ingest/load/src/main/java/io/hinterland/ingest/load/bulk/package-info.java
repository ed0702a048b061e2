/**
 * How a whole listing gets into an empty local database without a server: cleaned on all cores, staged in one file,
 * settled in memory, written as CSV and imported by {@code neo4j-admin}.
 */
@NullMarked
package io.hinterland.ingest.load.bulk;

import org.jspecify.annotations.NullMarked;
