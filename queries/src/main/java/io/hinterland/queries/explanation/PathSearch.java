package io.hinterland.queries.explanation;

import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Looks for the best paths between two nodes over metapaths, one after another. */
final class PathSearch {

    private final NodeReference source;
    private final NodeReference target;
    private final ExplanationOptions options;
    private final SharedReads reads;
    private final Runnable checkpoint;
    private final List<FoundPath> found = new ArrayList<>();
    private final List<Explanation.DeadEnd> deadEnds = new ArrayList<>();

    /** @param checkpoint asked now and then whether to go on, which it says by throwing */
    PathSearch(
            NodeReference source,
            NodeReference target,
            ExplanationOptions options,
            SharedReads reads,
            Runnable checkpoint) {
        this.source = source;
        this.target = target;
        this.options = options;
        this.reads = reads;
        this.checkpoint = checkpoint;
    }

    void follow(Metapath metapath) {
        checkpoint.run();
        if (source.equals(target)) {
            deadEnds.add(new Explanation.DeadEnd(metapath, metapath.length(), "a path never returns to its start"));
            return;
        }
        SearchFromBothEnds.Outcome outcome =
                new SearchFromBothEnds(metapath, reads.at(source), reads.at(target), reads.reader()).outcome();
        if (outcome instanceof SearchFromBothEnds.Apart apart) {
            deadEnds.add(apart.deadEnd());
        } else if (outcome instanceof SearchFromBothEnds.Joined joined) {
            collect(metapath, joined.layers());
        }
    }

    private void collect(Metapath metapath, WalkLayers layers) {
        WeightedLayers weighted = new WeightedLayers(layers, options.damping(), reads.degrees());
        BestPaths search = new BestPaths(weighted, checkpoint);
        List<PartialPath> paths = search.first(options.limit());
        OptionalDouble total = search.total(paths);
        paths.forEach(path -> found.add(new FoundPath(metapath, source.key(), path, total)));
        if (search.gaveUp()) {
            deadEnds.add(new Explanation.DeadEnd(
                    metapath, metapath.length(), "nearly every walk visits a node twice; not all were tried"));
        } else if (paths.isEmpty()) {
            deadEnds.add(new Explanation.DeadEnd(
                    metapath, metapath.length(), "walks connect them, but each visits a node twice"));
        }
    }

    /** Returns the best paths over all the metapaths, no more than asked for. */
    List<FoundPath> best() {
        return found.stream()
                .sorted(FoundPath.BEST_FIRST)
                .limit(options.limit())
                .toList();
    }

    List<Explanation.DeadEnd> deadEnds() {
        return List.copyOf(deadEnds);
    }
}
