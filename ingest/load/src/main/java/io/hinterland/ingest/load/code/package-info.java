/** What GitHub says of the repositories in the graph, from GitHub and from files. */
@NullMarked
package io.hinterland.ingest.load.code;

import org.jspecify.annotations.NullMarked;
