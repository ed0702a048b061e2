// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.KeyOrder;
import io.hinterland.accelerator.adjacency.Weights;
import io.hinterland.accelerator.walk.Ranking.Ranked;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.graphdb.Node;

/** Picks the nodes with most walks. Only those that come near the answer are looked up in the graph. */
public final class Strongest {

    private final Ends ends;
    private final Ties ties;

    public Strongest(Ends ends, KeyOrder order) {
        this.ends = ends;
        this.ties = new Ties(order, ends);
    }

    /** Returns the nodes with most walks first, ties by key. */
    public List<Scored> of(Weights weights, int limit) {
        // A few more than asked for, since some may turn out to be no ends; then many more.
        for (int most = limit + 16; ; most *= 4) {
            List<Ranked> ranked = ranked(weights, most);
            List<Scored> found =
                    ranked.stream().flatMap(this::looked).limit(limit).toList();
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

    private Stream<Scored> looked(Ranked ranked) {
        return ends.end(ranked.number()).stream().map((Node node) -> new Scored(node, ranked.strength(), 0));
    }
}
