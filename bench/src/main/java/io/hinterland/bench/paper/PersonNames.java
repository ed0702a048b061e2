package io.hinterland.bench.paper;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.listing.InventedWords;
import java.util.List;

/** Names of authors. Some people share theirs, the more so the commoner it is. */
final class PersonNames {

    private static final List<String> GIVEN = List.of(
            "Wei", "Yang", "Hao", "Jun", "Lei", "Yu", "Anna", "Maria", "David", "Daniel", "Elena", "Fatima", "José",
            "Søren", "Priya", "Rahul", "Min", "Jie", "Xin", "Thomas", "Laura", "Ivan", "Olga", "Kenji", "Yuki", "Emma",
            "Noah", "Amir", "Sara", "Lukas", "Zoë", "Chiara", "Marco", "Nikolai", "Aisha", "Kwame");
    private static final List<String> FAMILY = List.of(
            "Liu", "Wang", "Zhang", "Chen", "Li", "Yang", "Kim", "Müller", "Smith", "Garcia", "Nguyen", "Tanaka",
            "Singh", "Kumar", "Rossi", "Ivanov", "Øvrelid", "Park", "Cohen", "Silva");
    private static final double COMMON_FAMILY = 0.3;
    private static final double INITIAL = 0.25;
    private static final int RARE_FAMILIES = 60_000;

    private PersonNames() {}

    static String name(long person, long seed) {
        Draw draw = new Draw(seed, DrawAspect.PERSON, person);
        String given = GIVEN.get(draw.below(GIVEN.size()));
        String initial = draw.chance(INITIAL) ? " " + (char) ('A' + draw.below(26)) + "." : "";
        String family = draw.chance(COMMON_FAMILY)
                ? FAMILY.get(draw.below(FAMILY.size()))
                : InventedWords.capitalised(InventedWords.word(draw.below(RARE_FAMILIES)));
        return given + initial + " " + family;
    }
}
