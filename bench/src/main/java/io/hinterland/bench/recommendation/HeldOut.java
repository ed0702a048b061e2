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

    private final Map<HeldEdge.Kind, List<HeldEdge>> shuffled = new EnumMap<>(HeldEdge.Kind.class);
    private final Set<HeldEdge> taken = new HashSet<>();

    HeldOut(Collection<HeldEdge> links, long seed) {
        Set<HeldEdge> ordered = new TreeSet<>(HeldEdge.ORDER);
        ordered.addAll(links);
        for (HeldEdge.Kind kind : HeldEdge.Kind.values()) {
            List<HeldEdge> ofKind = new ArrayList<>(
                    ordered.stream().filter(link -> link.kind() == kind).toList());
            Collections.shuffle(ofKind, new Random(seed));
            shuffled.put(kind, ofKind);
            taken.addAll(test(kind));
            taken.addAll(validation(kind));
        }
    }

    /** Returns the tenth to test by. */
    List<HeldEdge> test(HeldEdge.Kind kind) {
        return all(kind).subList(0, all(kind).size() / 10);
    }

    /** Returns the tenth to learn by. */
    List<HeldEdge> validation(HeldEdge.Kind kind) {
        return all(kind).subList(all(kind).size() / 10, all(kind).size() / 5);
    }

    /** Returns all of the kind, those that are not held out among them. */
    List<HeldEdge> all(HeldEdge.Kind kind) {
        return shuffled.getOrDefault(kind, List.of());
    }

    boolean has(HeldEdge link) {
        return taken.contains(link);
    }
}
