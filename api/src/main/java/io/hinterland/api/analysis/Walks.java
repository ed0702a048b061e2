package io.hinterland.api.analysis;

import io.hinterland.queries.metapath.WalkAnswer;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The walks from one node over a metapath.
 *
 * @param metapath in long notation
 * @param symmetric whether it reads the same from both ends
 * @param source the key of the node, as the graph has it
 * @param counts the targets with most walks first
 * @param cypher the question with its values written out, to be pasted into Neo4j Browser
 */
@Introspected
record Walks(String metapath, boolean symmetric, String source, List<WalkAnswer.Count> counts, String cypher) {

    static Walks of(WalkAnswer answer) {
        return new Walks(
                answer.metapath().toString(),
                answer.metapath().isSymmetric(),
                answer.source(),
                answer.counts(),
                answer.cypher());
    }
}
