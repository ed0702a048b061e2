package io.hinterland.bench.paper;

import io.hinterland.bench.chance.Curve;
import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.chance.Frequencies;
import io.hinterland.bench.chance.Urn;
import io.hinterland.bench.chance.ValuePlaces;
import io.hinterland.bench.listing.InventedWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who wrote what: of the 604 papers that the sample's models cite, 6,710 authors in 9,742 places, of which 4,929 stand
 * once; and the junk that stands among their names, at the same rates.
 */
final class Authorship {

    private static final int SLOTS = 512;
    private static final int ONCE = 4_929;
    private static final int SEVERAL_TIMES = 6_710 - ONCE;
    private static final int PLACES = 9_742;
    private static final int PLACES_OF_THOSE = PLACES - ONCE;
    private static final double PAPERS = 604;
    private static final double NONE = 3 / PAPERS;
    private static final double COLON = 1 / PAPERS;
    private static final double COMMA_LIST = 2 / PAPERS;
    private static final double TEAM = 15 / PAPERS;
    private static final Curve NUMBER = new Curve(0, 1, 0.1, 3, 0.25, 4, 0.5, 7, 0.75, 13, 0.9, 28, 0.99, 201, 1, 358);

    private final long seed;
    private final Urn people;

    Authorship(long seed) {
        this.seed = seed;
        this.people = Urn.like(seen(), seed, DrawAspect.AUTHOR, new ValuePlaces(SLOTS, this::number, PLACES / PAPERS));
    }

    private static Frequencies seen() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(ONCE, 1L));
        counts.addAll(Collections.nCopies(SEVERAL_TIMES, Math.round(PLACES_OF_THOSE / (double) SEVERAL_TIMES)));
        return Frequencies.of(counts);
    }

    private int number(long paper) {
        return (int) NUMBER.pick(new Draw(seed, DrawAspect.AUTHOR_NUMBER, paper));
    }

    /** Returns the names of a paper, which are numbered in the order in which they are first cited. */
    List<String> names(long paper, Draw draw) {
        if (draw.chance(NONE)) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        if (draw.chance(TEAM)) {
            names.add(InventedWords.capitalised(InventedWords.word(draw.below(1_000_000))) + " Team");
        }
        for (int slot = 0; slot < number(paper); slot++) {
            names.add(PersonNames.name(people.origin(paper, slot), seed));
        }
        return withJunk(List.copyOf(names), draw);
    }

    private static List<String> withJunk(List<String> names, Draw draw) {
        if (draw.chance(COMMA_LIST)) {
            return List.of(String.join(", ", names));
        }
        List<String> all = new ArrayList<>(names);
        if (draw.chance(COLON)) {
            all.add(":");
        }
        return all;
    }
}
