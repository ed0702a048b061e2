package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;

/**
 * How strongly a metapath joins two nodes.
 *
 * @param source the key of the first as the graph has it, whatever was typed
 * @param target the key of the second
 * @param score in the units and bounds of its measure; 0 where nothing joins them
 * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
 */
public record PairScore(
        Metapath metapath, Measure measure, String source, String target, double score, String cypher) {}
