package io.hinterland.queries.explanation;

import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;

/**
 * Finds paths in the order of their weights without making the others: best-first search whose promise is exact (A*;
 * Hart, Nilsson and Raphael 1968). Walks that pass a node twice are given up where they do.
 */
final class BestPaths {

    /** Where nearly every walk passes a node twice, the search would go through all of them. */
    private static final int MOST_PARTIALS = 500_000;

    private final WeightedLayers layers;
    private final List<NodeType> types;
    private final PriorityQueue<PartialPath> open = new PriorityQueue<>(PartialPath.MOST_PROMISING);
    private final Runnable checkpoint;
    private int made;

    /** @param checkpoint asked for each path whether to go on, which it says by throwing */
    BestPaths(WeightedLayers layers, Runnable checkpoint) {
        this.layers = layers;
        this.checkpoint = checkpoint;
        this.types = layers.layers().metapath().nodeTypes();
    }

    /** Returns the best paths, each as its edges from end to end. */
    List<PartialPath> first(int limit) {
        List<PartialPath> paths = new ArrayList<>();
        Object source = layers.layers().source();
        open.add(new PartialPath(Optional.empty(), Optional.empty(), source, 0, 1.0, layers.best(0, source)));
        while (paths.size() < limit && !open.isEmpty() && !gaveUp()) {
            checkpoint.run();
            PartialPath path = open.remove();
            if (path.steps() == types.size() - 1) {
                paths.add(path);
            } else {
                goOn(path);
            }
        }
        return paths;
    }

    /**
     * Returns the weights of all paths together, which is their DWPC; nothing where only walking them all would tell.
     *
     * @param paths the best of them, as found
     */
    OptionalDouble total(List<PartialPath> paths) {
        if (!nodesMayRepeat()) {
            return OptionalDouble.of(layers.total());
        }
        return open.isEmpty()
                ? OptionalDouble.of(
                        paths.stream().mapToDouble(PartialPath::weight).sum())
                : OptionalDouble.empty();
    }

    /** The two ends are different nodes, though perhaps of one type. */
    private boolean nodesMayRepeat() {
        int last = types.size() - 1;
        for (int one = 0; one < last; one++) {
            for (int other = one + 1; other <= last; other++) {
                if (types.get(one).equals(types.get(other)) && (one > 0 || other < last)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there may be more paths than were found. */
    boolean gaveUp() {
        return made > MOST_PARTIALS;
    }

    private void goOn(PartialPath path) {
        int step = path.steps();
        for (StepReader.Edge edge : layers.layers().leaving(step, path.node())) {
            if (!isPassed(path, edge.there(), step + 1)) {
                double weight = path.weight() * layers.weight(step, edge);
                double promise = weight * layers.best(step + 1, edge.there());
                open.add(
                        new PartialPath(Optional.of(path), Optional.of(edge), edge.there(), step + 1, weight, promise));
                made++;
            }
        }
    }

    /** Nodes of different types may share a key. */
    private boolean isPassed(PartialPath path, Object node, int position) {
        Optional<PartialPath> at = Optional.of(path);
        for (int index = position - 1; at.isPresent(); index--, at = at.get().before()) {
            if (types.get(index).equals(types.get(position)) && at.get().node().equals(node)) {
                return true;
            }
        }
        return false;
    }
}
