/** Names of people and of groups, taken apart. */
@NullMarked
package io.hinterland.ingest.clean.author;

import org.jspecify.annotations.NullMarked;
