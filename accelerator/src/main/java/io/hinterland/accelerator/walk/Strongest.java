// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Arithmetic;
import io.hinterland.accelerator.adjacency.KeyOrder;
import io.hinterland.accelerator.adjacency.Weights;
import io.hinterland.accelerator.walk.Ranking.Ranked;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.graphdb.Node;

/** Picks the nodes whose walks weigh most. Only those that come near the answer are looked up in the graph. */
public final class Strongest {

    private final Ends ends;
    private final Ties ties;

    public Strongest(Ends ends, KeyOrder order) {
        this.ends = ends;
        this.ties = new Ties(order, ends);
    }

    /** Returns the nodes whose walks weigh most first, ties by key. */
    public List<Scored> of(Weights all, Arithmetic arithmetic, int limit) {
        Weights weights = ends.among(all);
        // A few more than asked for, since some may turn out to be no ends; then many more.
        for (int most = limit + 16; ; most *= 4) {
            List<Ranked> ranked = ranked(weights, most);
            List<Scored> found = ranked.stream()
                    .flatMap(one -> looked(one, arithmetic))
                    .limit(limit)
                    .toList();
            if (found.size() == limit || ranked.size() == weights.count()) {
                return found;
            }
        }
    }

    private List<Ranked> ranked(Weights weights, int most) {
        Ranking ranking = new Ranking(most, ties);
        for (int index = 0; index < weights.count(); index++) {
            int number = weights.node(index);
            ranking.offer(number, weights.weight(number));
        }
        return ranking.strongestFirst();
    }

    private Stream<Scored> looked(Ranked ranked, Arithmetic arithmetic) {
        return ends.end(ranked.number()).stream().map((Node node) -> scored(node, ranked.strength(), arithmetic));
    }

    private static Scored scored(Node node, long strength, Arithmetic arithmetic) {
        return switch (arithmetic) {
            case WHOLE_NUMBERS -> new Scored(node, strength, 0);
            case FRACTIONS -> new Scored(node, 0, Double.longBitsToDouble(strength));
        };
    }
}
