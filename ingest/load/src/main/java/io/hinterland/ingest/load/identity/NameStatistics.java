package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.clean.author.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many people a name may stand for. Were given names and family names paired by chance, then of {@code n} different
 * names, of which {@code g} have this given name and {@code f} this family name, {@code g·f/n} would be this one: so
 * many other people of the name are to be expected beside the one who is seen. The name's own share is left out of both
 * counts, so that a name none of whose parts recurs is taken for one person's. Names go together by language, which
 * makes the estimate too low where many languages mix; the threshold makes up for it.
 */
final class NameStatistics {

    private final Map<String, Integer> byFamily = new HashMap<>();
    private final Map<String, Integer> byGiven = new HashMap<>();
    private final Map<String, Integer> byInitial = new HashMap<>();
    private final Map<PersonName, Double> expected = new HashMap<>();
    private final int size;

    /** @param names each once or more, which makes no difference */
    NameStatistics(Collection<PersonName> names) {
        Set<String> seen = new HashSet<>();
        for (PersonName name : names) {
            boolean isFull = !name.given().isEmpty() && !name.isInitials();
            if (isFull && seen.add(name.givenJoined() + " " + name.family())) {
                byFamily.merge(name.family(), 1, Integer::sum);
                byGiven.merge(name.givenJoined(), 1, Integer::sum);
                byInitial.merge(name.initial(), 1, Integer::sum);
            }
        }
        size = Math.max(1, seen.size());
    }

    /** Returns how many other people of the name are to be expected, from 0. */
    double expectedOthers(PersonName name) {
        return expected.computeIfAbsent(name, this::estimate);
    }

    private double estimate(PersonName name) {
        double family = byFamily.getOrDefault(name.family(), 0);
        if (name.given().isEmpty()) {
            return family;
        }
        double given = name.isInitials()
                ? byInitial.getOrDefault(name.initial(), 0)
                : byGiven.getOrDefault(name.givenJoined(), 0);
        double own = name.isInitials() ? 0 : 1;
        return Math.max(0, given - own) * Math.max(0, family - own) / size;
    }
}
