package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * What a metapath joins a node to, and how strongly.
 *
 * @param source the key of that node as the graph has it, whatever was typed
 * @param scores the highest first, ties by key; empty where no walk gets through
 * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
 */
public record ScoreAnswer(Metapath metapath, Measure measure, String source, List<Score> scores, String cypher) {

    public ScoreAnswer {
        scores = List.copyOf(scores);
    }
}
