package io.hinterland.api.analysis;

import io.hinterland.queries.metapath.ScoreAnswer;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The pairs of nodes that a metapath joins most strongly.
 *
 * @param metapath in long notation
 * @param measure what the scores are
 * @param pairs the highest scores first
 * @param cypher the question with its values written out, to be pasted into Neo4j Browser
 */
@Introspected
record Pairs(String metapath, String measure, List<ScoreAnswer.ScoredPair> pairs, String cypher) {

    static Pairs of(ScoreAnswer.BestPairs answer) {
        return new Pairs(answer.metapath().toString(), answer.measure().word(), answer.pairs(), answer.cypher());
    }
}
