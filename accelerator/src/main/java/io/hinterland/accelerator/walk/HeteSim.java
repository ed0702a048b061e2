// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.WeightArithmetic;
import io.hinterland.accelerator.adjacency.WeightVector;
import java.util.List;
import org.neo4j.graphdb.Node;

/**
 * Scores nodes by the cosine of where random walks from the source and, against the metapath, from the other node stand
 * when they meet in its middle (Shi et al. 2014, "HeteSim: A General Framework for Relevance Measure in Heterogeneous
 * Networks", definitions 7 to 10). Over an odd number of steps they meet on the edges of the middle one, of which walks
 * from either end choose evenly.
 */
public final class HeteSim {

    private static final StepWeighting BOTH_WAYS = new StepWeighting(WeightArithmetic.FRACTIONS, 1, 1);

    private final WalkCounter counter;
    private final Walk walk;
    private final WalkEnds ends;

    public HeteSim(WalkCounter counter, Walk walk, WalkEnds ends) {
        this.counter = counter;
        this.walk = walk;
        this.ends = ends;
    }

    /** Returns the nodes with the highest scores first, ties by key. */
    public List<WalkEnds.Scored> from(int source, int limit) {
        if (source < 0) {
            return List.of();
        }
        Walk inverse = walk.inverse();
        double ofSource = spread(source, walk);
        WeightVector products = ends.among(products(source));
        BoundedRanking ranking = new BoundedRanking(limit, ends);
        for (int index = 0; index < products.count(); index++) {
            int number = products.node(index);
            double score = products.fraction(number) / Math.sqrt(ofSource * spread(number, inverse));
            long strength = Double.doubleToLongBits(score);
            if (strength >= ranking.weakest() && ends.end(number).isPresent()) {
                ranking.offer(number, strength);
            }
        }
        return ranking.strongestFirst().stream()
                .flatMap(ranked -> ends.end(ranked.number()).stream()
                        .map((Node node) -> new WalkEnds.Scored(node, 0, Double.longBitsToDouble(ranked.strength()))))
                .toList();
    }

    /** Returns the products of where walks from the source and from each other node stand. */
    private WeightVector products(int source) {
        int steps = walk.steps().size();
        WeightVector met = counter.onwards(toMiddle(source, walk), walk.part(half(), steps - half()), BOTH_WAYS);
        return counter.onwards(met, walk.part(steps - half(), steps), StepWeighting.RANDOM.reversed());
    }

    /** Returns the squared length of where random walks from a node stand when they meet others. */
    private double spread(int node, Walk way) {
        WeightVector weights = toMiddle(node, way);
        double sum = 0;
        for (int index = 0; index < weights.count(); index++) {
            int reached = weights.node(index);
            double fraction = weights.fraction(reached);
            int edges = edgesToMeetOn(reached, way);
            sum += edges == 0 ? 0 : fraction * fraction / edges;
        }
        counter.giveBack(way.label(half()), weights);
        return sum;
    }

    private int edgesToMeetOn(int node, Walk way) {
        boolean meetOnNodes = way.steps().size() % 2 == 0;
        return meetOnNodes ? 1 : counter.degree(node, way.steps().get(half()));
    }

    private WeightVector toMiddle(int node, Walk way) {
        return counter.onwards(
                counter.single(way.source(), node, WeightArithmetic.FRACTIONS.one(), WeightArithmetic.FRACTIONS),
                way.part(0, half()),
                StepWeighting.RANDOM);
    }

    /** Returns how many steps are before the middle. */
    private int half() {
        return walk.steps().size() / 2;
    }
}
