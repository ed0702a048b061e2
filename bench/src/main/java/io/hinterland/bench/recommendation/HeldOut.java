package io.hinterland.bench.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The edges that are held out: of each kind a tenth to test by and another tenth to learn by, as the seed has it. */
final class HeldOut {

    private final Map<HeldEdge, List<Link>> shuffled = new EnumMap<>(HeldEdge.class);
    private final Set<Link> taken = new HashSet<>();

    HeldOut(Collection<Link> links, long seed) {
        Set<Link> ordered = new TreeSet<>(Link.ORDER);
        ordered.addAll(links);
        for (HeldEdge edge : HeldEdge.values()) {
            List<Link> ofEdge = new ArrayList<>(
                    ordered.stream().filter(link -> link.edge() == edge).toList());
            Collections.shuffle(ofEdge, new Random(seed));
            shuffled.put(edge, ofEdge);
            taken.addAll(test(edge));
            taken.addAll(validation(edge));
        }
    }

    /** Returns the tenth to test by. */
    List<Link> test(HeldEdge edge) {
        return all(edge).subList(0, all(edge).size() / 10);
    }

    /** Returns the tenth to learn by. */
    List<Link> validation(HeldEdge edge) {
        return all(edge).subList(all(edge).size() / 10, all(edge).size() / 5);
    }

    /** Returns all of the kind, those that are not held out among them. */
    List<Link> all(HeldEdge edge) {
        return shuffled.getOrDefault(edge, List.of());
    }

    boolean has(Link link) {
        return taken.contains(link);
    }
}
