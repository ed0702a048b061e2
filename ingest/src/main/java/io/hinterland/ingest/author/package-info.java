/**
 * Who wrote what: names on papers are put together to people, and people of one name kept apart, as far as the evidence
 * goes. {@link io.hinterland.ingest.author.AuthorClustering} decides, from mentions alone and without a graph;
 * {@link io.hinterland.ingest.author.AuthorIdentity} reads the mentions of a graph and writes who is who.
 */
@NullMarked
package io.hinterland.ingest.author;

import org.jspecify.annotations.NullMarked;
