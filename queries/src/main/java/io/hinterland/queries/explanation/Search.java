package io.hinterland.queries.explanation;

import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Looks for the best paths between two nodes over metapaths, one after another, in one read transaction. */
final class Search {

    private final NodeReference source;
    private final NodeReference target;
    private final ExplanationOptions options;
    private final StepReader reader;
    private final Degrees degrees;
    private final Frontier fromSource;
    private final Frontier fromTarget;
    private final List<Found> found = new ArrayList<>();
    private final List<Explanation.DeadEnd> deadEnds = new ArrayList<>();

    Search(NodeReference source, NodeReference target, ExplanationOptions options, StepReader reader) {
        this.source = source;
        this.target = target;
        this.options = options;
        this.reader = reader;
        this.degrees = new Degrees(reader);
        this.fromSource = Frontier.at(source.nodeType(), source.key(), reader, degrees);
        this.fromTarget = Frontier.at(target.nodeType(), target.key(), reader, degrees);
    }

    void follow(Metapath metapath) {
        if (source.equals(target)) {
            deadEnds.add(new Explanation.DeadEnd(metapath, metapath.length(), "a path never comes back to where it began"));
            return;
        }
        Meeting.Outcome outcome = new Meeting(metapath, fromSource, fromTarget, reader).outcome();
        if (outcome instanceof Meeting.Apart apart) {
            deadEnds.add(apart.deadEnd());
        } else if (outcome instanceof Meeting.Joined joined) {
            collect(metapath, joined.layers());
        }
    }

    private void collect(Metapath metapath, Layers layers) {
        WeightedLayers weighted = new WeightedLayers(layers, options.damping(), degrees);
        BestPaths search = new BestPaths(weighted);
        List<Partial> paths = search.first(options.limit());
        OptionalDouble total = search.total(paths);
        paths.forEach(path -> found.add(new Found(metapath, source.key(), path, total)));
        if (search.gaveUp()) {
            deadEnds.add(new Explanation.DeadEnd(
                    metapath, metapath.length(), "nearly every walk passes a node twice; not all were tried"));
        } else if (paths.isEmpty()) {
            deadEnds.add(new Explanation.DeadEnd(metapath, metapath.length(), "walks join them, but each passes a node twice"));
        }
    }

    /** Returns the best paths over all the metapaths, no more than asked for. */
    List<Found> best() {
        return found.stream().sorted(Found.BEST_FIRST).limit(options.limit()).toList();
    }

    List<Explanation.DeadEnd> deadEnds() {
        return List.copyOf(deadEnds);
    }
}
