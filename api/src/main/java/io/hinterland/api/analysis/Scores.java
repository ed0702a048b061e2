package io.hinterland.api.analysis;

import io.hinterland.queries.metapath.ScoreAnswer;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What a metapath joins a node to, and how strongly.
 *
 * @param metapath in long notation
 * @param measure what the scores are
 * @param source the key of the node, as the graph has it
 * @param scores the targets with the highest scores first
 * @param cypher the question with its values written out, to be pasted into Neo4j Browser
 */
@Introspected
record Scores(String metapath, String measure, String source, List<ScoreAnswer.Score> scores, String cypher) {

    static Scores of(ScoreAnswer.FromSource answer) {
        return new Scores(
                answer.metapath().toString(),
                answer.measure().word(),
                answer.source(),
                answer.scores(),
                answer.cypher());
    }
}
