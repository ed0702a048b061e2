/** The client of GitHub, which says what repositories are called today, and more. */
@NullMarked
package io.hinterland.ingest.fetch.github;

import org.jspecify.annotations.NullMarked;
