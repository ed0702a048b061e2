/**
 * A network as a data publication: its tables, with descriptions for people (CITATION.cff), repositories (RO-Crate) and
 * loaders of data sets (Croissant).
 */
@NullMarked
package io.hinterland.export.crate;

import org.jspecify.annotations.NullMarked;
