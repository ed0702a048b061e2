package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * The walks from one node over a metapath.
 *
 * @param metapath the metapath, written out
 * @param symmetric whether it reads the same in both directions
 * @param source the key of that node as the graph has it, whatever was typed
 * @param counts the targets with most walks first, ties by key; empty where no walk gets through
 * @param truncated whether there are more targets than counts
 * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
 */
public record WalkAnswer(
        Metapath metapath, boolean symmetric, String source, List<Count> counts, boolean truncated, String cypher) {

    public WalkAnswer {
        counts = List.copyOf(counts);
    }

    /**
     * How many walks end at a node.
     *
     * @param key what tells the node apart among those of its type, such as an arXiv id
     * @param name what people call it: a title, a name, or the key where it has neither
     * @param walks how many walks lead from the source to it, nodes and edges repeating freely; at least one
     */
    public record Count(String key, String name, long walks) {}
}
