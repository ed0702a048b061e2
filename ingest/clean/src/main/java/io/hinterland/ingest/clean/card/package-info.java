/**
 * What is taken from a model card: facts of its data, and of its text only links, which sections there are, and merge
 * recipes. The text itself and whatever looks like a secret go no further than this package.
 */
@NullMarked
package io.hinterland.ingest.clean.card;

import org.jspecify.annotations.NullMarked;
