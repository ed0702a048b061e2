package io.hinterland.api.analysis;

import io.hinterland.queries.metapath.ScoreAnswer;
import io.micronaut.core.annotation.Introspected;

/**
 * How strongly a metapath joins two nodes.
 *
 * @param metapath in long notation
 * @param measure what the score is
 * @param source the key of the first node, as the graph has it
 * @param target the key of the second
 * @param score 0 where nothing joins them
 * @param cypher the question with its values written out, to be pasted into Neo4j Browser
 */
@Introspected
record Pair(String metapath, String measure, String source, String target, double score, String cypher) {

    static Pair of(ScoreAnswer.OfPair pair) {
        return new Pair(
                pair.metapath().toString(),
                pair.measure().word(),
                pair.source(),
                pair.target(),
                pair.score(),
                pair.cypher());
    }
}
