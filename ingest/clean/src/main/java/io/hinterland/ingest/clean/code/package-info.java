/** What GitHub says of repositories: {@link io.hinterland.ingest.clean.code.PrintedRepository}. */
@NullMarked
package io.hinterland.ingest.clean.code;

import org.jspecify.annotations.NullMarked;
