package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * The pairs of nodes that a metapath joins most strongly.
 *
 * @param pairs the highest scores first, ties by the keys; each pair once where the score is the same both ways
 * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
 */
public record PairsAnswer(Metapath metapath, Measure measure, List<ScoredPair> pairs, String cypher) {

    public PairsAnswer {
        pairs = List.copyOf(pairs);
    }
}
