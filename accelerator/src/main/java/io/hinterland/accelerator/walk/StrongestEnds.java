// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.WeightArithmetic;
import io.hinterland.accelerator.adjacency.WeightVector;
import io.hinterland.accelerator.walk.BoundedRanking.Ranked;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.graphdb.Node;

/** Picks the nodes whose walks weigh most. Only those that come near the answer are looked up in the graph. */
public final class StrongestEnds {

    private final WalkEnds ends;

    public StrongestEnds(WalkEnds ends) {
        this.ends = ends;
    }

    /** Returns the nodes whose walks weigh most first, ties by key. */
    public List<WalkEnds.Scored> of(WeightVector all, WeightArithmetic arithmetic, int limit) {
        WeightVector weights = ends.among(all);
        // A few more than asked for, since some may turn out to be no ends; then many more.
        for (int most = limit + 16; ; most *= 4) {
            List<Ranked> ranked = ranked(weights, most);
            List<WalkEnds.Scored> found = ranked.stream()
                    .flatMap(one -> looked(one, arithmetic))
                    .limit(limit)
                    .toList();
            if (found.size() == limit || ranked.size() == weights.count()) {
                return found;
            }
        }
    }

    private List<Ranked> ranked(WeightVector weights, int most) {
        BoundedRanking ranking = new BoundedRanking(most, ends);
        for (int index = 0; index < weights.count(); index++) {
            int number = weights.node(index);
            ranking.offer(number, weights.weight(number));
        }
        return ranking.strongestFirst();
    }

    private Stream<WalkEnds.Scored> looked(Ranked ranked, WeightArithmetic arithmetic) {
        return ends.end(ranked.number()).stream().map((Node node) -> scored(node, ranked.strength(), arithmetic));
    }

    private static WalkEnds.Scored scored(Node node, long strength, WeightArithmetic arithmetic) {
        return switch (arithmetic) {
            case WHOLE_NUMBERS -> new WalkEnds.Scored(node, strength, 0);
            case FRACTIONS -> new WalkEnds.Scored(node, 0, Double.longBitsToDouble(strength));
        };
    }
}
