// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.KeyOrder;
import io.hinterland.accelerator.adjacency.Weights;
import java.util.List;
import org.neo4j.graphdb.Node;

/**
 * Scores nodes by the cosine of where random walks from the source and, against the metapath, from the other node stand
 * when they meet in its middle (Shi et al. 2014, "HeteSim: A General Framework for Relevance Measure in Heterogeneous
 * Networks", definitions 7 to 10), over an even number of steps.
 */
public final class HeteSim {

    private final WalkCounter counter;
    private final Walk toMiddle;
    private final Walk fromMiddle;
    private final Ends ends;
    private final Ties ties;

    public HeteSim(WalkCounter counter, Walk walk, Ends ends, KeyOrder order) {
        int steps = walk.steps().size();
        this.counter = counter;
        this.toMiddle = walk.part(0, steps / 2);
        this.fromMiddle = walk.part(steps / 2, steps);
        this.ends = ends;
        this.ties = new Ties(order, ends);
    }

    /** Returns the nodes with the highest scores first, ties by key. */
    public List<Scored> from(int source, int limit) {
        Weights middle = counter.from(source, toMiddle, Weighting.RANDOM);
        double spread = squares(middle);
        Weights products = counter.onwards(middle, fromMiddle, Weighting.RANDOM.reversed());
        Ranking ranking = new Ranking(limit, ties);
        for (int index = 0; index < products.count(); index++) {
            int number = products.node(index);
            double score = products.fraction(number) / Math.sqrt(spread * spread(number));
            long strength = Double.doubleToLongBits(score);
            if (strength >= ranking.weakest() && ends.end(number).isPresent()) {
                ranking.offer(number, strength);
            }
        }
        return ranking.strongestFirst().stream()
                .flatMap(ranked -> ends.end(ranked.number()).stream()
                        .map((Node node) -> new Scored(node, 0, Double.longBitsToDouble(ranked.strength()))))
                .toList();
    }

    /** Returns the squared length of where random walks from a node to the middle stand. */
    private double spread(int target) {
        Walk back = fromMiddle.inverse();
        Weights weights = counter.from(target, back, Weighting.RANDOM);
        double spread = squares(weights);
        counter.giveBack(back.target(), weights);
        return spread;
    }

    private static double squares(Weights weights) {
        double sum = 0;
        for (int index = 0; index < weights.count(); index++) {
            double fraction = weights.fraction(weights.node(index));
            sum += fraction * fraction;
        }
        return sum;
    }
}
