/**
 * Exports of several files, in a folder with a manifest: for Cosmograph, for {@code neo4j-admin}, and whatever else one
 * file cannot hold.
 */
@NullMarked
package io.hinterland.export.folder;

import org.jspecify.annotations.NullMarked;
