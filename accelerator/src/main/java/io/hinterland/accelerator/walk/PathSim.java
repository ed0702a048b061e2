// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.WeightVector;
import java.util.Arrays;
import java.util.List;
import org.neo4j.graphdb.Node;

/**
 * Scores nodes by {@code 2·w(x→y) / (w(x→x) + w(y→y))} over a symmetric metapath (Sun et al. 2011, "PathSim",
 * definition 4). The walks from a node back to itself are the squares of its walks over half of the metapath.
 *
 * <p>By the inequality of Cauchy and Schwarz {@code w(x→y)² ≤ w(x→x)·w(y→y)}, which bounds the score from above without
 * {@code w(y→y)}: nodes are taken in the order of that bound until none of the rest can be among the best.
 */
public final class PathSim {

    private final WalkCounter counter;
    private final Walk walk;
    private final WalkEnds ends;

    public PathSim(WalkCounter counter, Walk walk, WalkEnds ends) {
        this.counter = counter;
        this.walk = walk;
        this.ends = ends;
    }

    /** Returns the nodes with the highest scores first, ties by key. */
    public List<WalkEnds.Scored> from(int source, int limit) {
        WeightVector weights = ends.among(counter.from(source, walk));
        double ofSource = selfWalks(source);
        long[] byBound = byBound(weights, ofSource);
        BoundedRanking ranking = new BoundedRanking(limit, ends);
        for (int index = byBound.length - 1; index >= 0; index--) {
            if (bound(byBound[index]) < Double.longBitsToDouble(ranking.weakest())) {
                break;
            }
            int number = weights.node((int) byBound[index]);
            long strength = Double.doubleToLongBits(2.0 * weights.weight(number) / (ofSource + selfWalks(number)));
            // Counting goes first: the graph is asked about a node only if it would be among the best.
            if (strength >= ranking.weakest() && ends.end(number).isPresent()) {
                ranking.offer(number, strength);
            }
        }
        return ranking.strongestFirst().stream()
                .flatMap(ranked -> ends.end(ranked.number()).stream()
                        .map((Node node) -> new WalkEnds.Scored(
                                node, weights.weight(ranked.number()), Double.longBitsToDouble(ranked.strength()))))
                .toList();
    }

    /** Each bound, rounded up, with the place of its node behind it, so that sorting takes one array. */
    private static long[] byBound(WeightVector weights, double ofSource) {
        long[] bounds = new long[weights.count()];
        for (int index = 0; index < bounds.length; index++) {
            double ratio = weights.weight(weights.node(index)) / ofSource;
            float bound = Math.nextUp((float) (2 * ratio / (1 + ratio * ratio)));
            bounds[index] = (long) Float.floatToIntBits(bound) << Integer.SIZE | index;
        }
        Arrays.sort(bounds);
        return bounds;
    }

    private static double bound(long packed) {
        return Float.intBitsToFloat((int) (packed >>> Integer.SIZE));
    }

    /** Returns how many walks lead from a node back to it. */
    public long selfWalks(int node) {
        Walk half = walk.part(0, walk.steps().size() / 2);
        WeightVector weights = counter.from(node, half);
        long sum = 0;
        for (int index = 0; index < weights.count(); index++) {
            long weight = weights.weight(weights.node(index));
            sum = Math.addExact(sum, Math.multiplyExact(weight, weight));
        }
        counter.giveBack(half.target(), weights);
        return sum;
    }
}
