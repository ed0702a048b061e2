package io.hinterland.queries.trait;

import io.hinterland.queries.ShareInterval;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Sums the mutations of pairs. */
final class MutationCount {

    private long pairs;
    private long changed;
    private double sum;
    private double squares;

    /** A pair of which one states nothing does not count. */
    void add(Collection<String> parent, Collection<String> child) {
        if (parent.isEmpty() || child.isEmpty()) {
            return;
        }
        double mutation = of(parent, child);
        pairs++;
        changed += mutation > 0 ? 1 : 0;
        sum += mutation;
        squares += mutation * mutation;
    }

    /** Returns the share of the values of either that only one has. */
    static double of(Collection<String> parent, Collection<String> child) {
        Set<String> both = new HashSet<>(parent);
        both.retainAll(new HashSet<>(child));
        Set<String> either = new HashSet<>(parent);
        either.addAll(child);
        return 1 - both.size() / (double) either.size();
    }

    Mutation mutation(String trait, String relation, Optional<Double> published) {
        double mean = pairs == 0 ? 0 : sum / pairs;
        double variance = pairs < 2 ? 0 : Math.max(0, (squares - pairs * mean * mean) / (pairs - 1));
        double half = pairs == 0 ? 0 : ShareInterval.QUANTILE * Math.sqrt(variance / pairs);
        return new Mutation(
                trait, relation, pairs, changed, mean, Math.max(0, mean - half), Math.min(1, mean + half), published);
    }
}
