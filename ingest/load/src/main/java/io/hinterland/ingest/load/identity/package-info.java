/**
 * Who wrote what: names on papers are put together to people, and people of one name kept apart, as far as the evidence
 * goes. {@link io.hinterland.ingest.load.identity.AuthorClustering} decides, from mentions alone and without a graph;
 * {@link io.hinterland.ingest.load.identity.AuthorIdentity} reads the mentions of a graph and writes who is who.
 */
@NullMarked
package io.hinterland.ingest.load.identity;

import org.jspecify.annotations.NullMarked;
