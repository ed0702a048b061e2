package io.hinterland.queries.significance;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * How surprising the walk counts from a node are.
 *
 * @param metapath the metapath, written out
 * @param source the key of that node as the graph has it
 * @param permutations how many permuted networks were compared with
 * @param counts the most surprising first, ties by more walks and by key; empty where no walk gets through
 */
public record SignificanceAnswer(Metapath metapath, String source, int permutations, List<SurprisingCount> counts) {

    public SignificanceAnswer {
        counts = List.copyOf(counts);
    }

    /**
     * How many walks lead to a node, and how surprising that is.
     *
     * @param key what tells the node apart among those of its type
     * @param name what people call it, or the key
     * @param walks how many walks lead from the source to it
     * @param expected how many do on average when nothing but the degrees matters
     * @param p how likely so many or more are then, above 0 and at most 1
     * @param compared how many counts the p-value comes from; none is below 1 / compared
     */
    public record SurprisingCount(String key, String name, long walks, double expected, double p, long compared) {}
}
