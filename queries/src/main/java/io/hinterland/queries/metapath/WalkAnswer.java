package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * The walks from one node over a metapath.
 *
 * @param source the key of that node as the graph has it, whatever was typed
 * @param counts the targets with most walks first, ties by key; empty where no walk gets through
 * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
 */
public record WalkAnswer(Metapath metapath, String source, List<WalkCount> counts, String cypher) {

    public WalkAnswer {
        counts = List.copyOf(counts);
    }
}
