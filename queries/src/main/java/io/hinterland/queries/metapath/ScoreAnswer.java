package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/** How strongly a metapath joins nodes, as it was asked: from one node, between two, or over all pairs. */
public sealed interface ScoreAnswer {

    Metapath metapath();

    /** Returns what the scores are; they are in its units and bounds. */
    Measure measure();

    /** Returns the same question with its values written out, to be pasted into Neo4j Browser. */
    String cypher();

    /**
     * What a metapath joins a node to, and how strongly.
     *
     * @param metapath the metapath, written out
     * @param measure what is measured
     * @param source the key of that node as the graph has it, whatever was typed
     * @param scores the highest first, ties by key; empty where no walk gets through
     * @param truncated whether there are more nodes than scores
     * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
     */
    record FromSource(
            Metapath metapath, Measure measure, String source, List<Score> scores, boolean truncated, String cypher)
            implements ScoreAnswer {

        public FromSource {
            scores = List.copyOf(scores);
        }
    }

    /**
     * How strongly a node is joined to the source.
     *
     * @param key what tells the node apart among those of its type, such as an arXiv id
     * @param name what people call it: a title, a name, or the key where it has neither
     * @param score in the units and bounds of its {@link Measure}; above 0
     */
    record Score(String key, String name, double score) {}

    /**
     * How strongly a metapath joins two nodes.
     *
     * @param metapath the metapath, written out
     * @param measure what is measured
     * @param source the key of the first as the graph has it, whatever was typed
     * @param target the key of the second
     * @param score in the units and bounds of its measure; 0 where nothing joins them
     * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
     */
    record OfPair(Metapath metapath, Measure measure, String source, String target, double score, String cypher)
            implements ScoreAnswer {}

    /**
     * The pairs of nodes that a metapath joins most strongly.
     *
     * @param metapath the metapath, written out
     * @param measure what is measured
     * @param pairs the highest scores first, ties by the keys; each pair once where the score is the same both ways
     * @param truncated whether there are more pairs
     * @param cypher the same question with its values written out, to be pasted into Neo4j Browser
     */
    record BestPairs(Metapath metapath, Measure measure, List<ScoredPair> pairs, boolean truncated, String cypher)
            implements ScoreAnswer {

        public BestPairs {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * How strongly two nodes are joined.
     *
     * @param source the key of the first
     * @param sourceName what people call it: a title, a name, or the key where it has neither
     * @param target the key of the second
     * @param targetName what people call that
     * @param score in the units and bounds of its {@link Measure}; above 0
     */
    record ScoredPair(String source, String sourceName, String target, String targetName, double score) {}
}
