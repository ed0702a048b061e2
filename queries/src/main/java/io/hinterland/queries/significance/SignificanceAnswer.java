package io.hinterland.queries.significance;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * How surprising the walk counts from a node are.
 *
 * @param source the key of that node as the graph has it
 * @param permutations how many permuted networks were compared with
 * @param counts the most surprising first, ties by more walks and by key; empty where no walk gets through
 */
public record SignificanceAnswer(Metapath metapath, String source, int permutations, List<SurprisingCount> counts) {

    public SignificanceAnswer {
        counts = List.copyOf(counts);
    }
}
